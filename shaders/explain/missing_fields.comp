// Fields that a struct literal or pattern does not have or does not know, by name; types that have to be written.
//@ rows   diag
//@ reads  diag.code diag.lo diag.hi diag.a0 diag.a1 diag.a2 node_ty.callee node_ty.adj_ty def.first_member def.n_member
//@ reads  def.sym tok.sym tok.kind sym.lo sym.len src.word
#include "explain/at.glsl"
#include "explain/children.glsl"
#include "lib/source.glsl"
#include "lib/part.glsl"

const uint MOST = 64u, SHOWN = 10u, NAME_BYTES = 64u;
uint count_, fields_[MOST];

// The fields of definition d that literal or pattern n does not name, in the order of their declaration.
void find_missing(uint n, uint d) {
    count_ = 0u;
    uint k = 0u, total = min(def_n_member(d), 256u);
    while (k < total) {
        uint c = last_child(n);
        bool named = false;
        while (c != NONE && !named) {
            named = (node_kind(c) == N_EXPR_FIELD_INIT || node_kind(c) == N_PAT_FIELD) && tok_sym(node_tok(c)) == def_sym(def_first_member(d) + k);
            c = prev_child(n, c);
        }
        if (!named && count_ < MOST) {
            fields_[count_] = def_first_member(d) + k;
            count_++;
        }
        k++;
    }
}

bool before(uint a, uint b) {
    uint lo = sym_lo(a), lo2 = sym_lo(b), size = sym_len(a), size2 = sym_len(b), k = 0u, end = min(min(size, size2), NAME_BYTES);
    while (k < end && src_byte(lo + k) == src_byte(lo2 + k)) k++;
    return k == end ? size < size2 : src_byte(lo + k) < src_byte(lo2 + k);
}

// Puts the first three names in alphabetical order.
void sort_first() {
    for (uint i = 0u; i < 3u; i++) {
        uint least = i, k = i + 1u;
        while (k < count_) {
            if (before(def_sym(fields_[k]), def_sym(fields_[least]))) least = k;
            k++;
        }
        if (i < count_) {
            uint swap = fields_[i];
            fields_[i] = fields_[least];
            fields_[least] = swap;
        }
    }
}

void pattern(uint i, uint n) {
    uint k = 0u, last = child(n, R_FIELD), at = last == NONE ? NONE : hi_of(last);
    bool several = diag_code(i) == D_PAT_MISSING_FIELDS;
    while (several && k < min(count_, SHOWN)) {
        part(k == 0u ? P_NAME_TITLE : P_NEXT_NAME_TITLE, fields_[k]);
        part(k == 0u ? P_NAME_LABEL : P_NEXT_NAME_LABEL, fields_[k]);
        k++;
    }
    if (at == NONE) return;
    // A comma behind the last one takes the place of one before the new one.
    uint t = node_last_tok(last) + 1u;
    bool comma = tok_kind(t) == TOK_COMMA;
    uint from = comma ? tok_hi(t) : at, round_ = 0u;
    while (round_ < 2u) {
        part((round_ == 0u ? P_INCLUDE_FIELD : P_IGNORE_FIELD) + (several ? 2u : 0u), from, from, 0u);
        k = 0u;
        while (k < min(count_, SHOWN)) {
            part(k == 0u && comma ? P_MORE_SPACE : P_MORE_COMMA);
            part(round_ == 0u ? P_MORE_DEF : P_MORE_DEF_WILD, fields_[k]);
            k++;
        }
        round_++;
    }
    part(comma ? P_ALWAYS_IGNORE_COMMA : P_ALWAYS_IGNORE, from, from, 0u);
}

void unknown(uint i) {
    uint field = diag_a1(i), n = node_parent(field), c = last_child(n), more = NONE, first = NONE;
    // From the last to the first: the parts are wanted the other way round, so the names are kept.
    count_ = 0u;
    while (c != NONE) {
        if (node_kind(c) == N_PAT_FIELD && node_ty_adj_ty(c) == TY_ERROR && c > field && count_ < MOST) {
            fields_[count_] = c;
            count_++;
        }
        c = prev_child(n, c);
    }
    if (count_ == 0u) return;
    bool variant = diag_code(i) == D_PAT_VARIANT_NO_FIELD;
    part_full(variant ? P_VARIANT_LACKS_FIELDS : P_STRUCT_LACKS_FIELDS, NONE, 0u, diag_a2(i), node_tok(field), 0u);
    part(P_NO_LABEL_HERE);
    uint k = min(count_, SHOWN);
    while (k > 0u) {
        uint t = node_tok(fields_[k - 1u]);
        part(P_NEXT_TOKEN_TITLE, t);
        part_full(k > 1u ? P_ALSO_HERE : variant ? P_VARIANT_LACKS_HERE : P_STRUCT_LACKS_HERE, tok_lo(t), tok_hi(t), diag_a2(i), 0u, 0u);
        k--;
    }
}

void explain(uint i) {
    uint code = diag_code(i);
    if (code == D_PAT_NO_FIELD || code == D_PAT_VARIANT_NO_FIELD) unknown(i);
    if (code == D_ANNOTATIONS_FOR) part_full(P_SPELL_TYPE, diag_hi(i), diag_hi(i), diag_a1(i), diag_a0(i), 0u);
    bool pattern_ = code == D_PAT_MISSING_FIELD || code == D_PAT_MISSING_FIELDS, literal = code == D_MISSING_FIELDS;
    if (!pattern_ && !literal) return;
    uint n = code == D_PAT_MISSING_FIELD ? node_at(diag_lo(i), diag_hi(i)) : diag_a1(i), path = n == NONE ? NONE : child(n, R_PATH);
    uint d = path == NONE ? NONE : node_ty_callee(path);
    if (d == NONE) return;
    find_missing(n, d);
    if (pattern_) {
        pattern(i, n);
        return;
    }
    sort_first();
    uint what = min(count_, 5u) - 2u;
    if (count_ < 2u) return;
    part_full(P_MISSING_NAMES + what, NONE, 0u, fields_[0], fields_[1], count_ == 2u ? diag_a0(i) : fields_[2]);
    part_full(P_MISSING_HERE + what, NONE, 0u, fields_[0], fields_[1], count_ == 2u ? 0u : fields_[2]);
    if (count_ > 4u) {
        part(P_OTHERS_TITLE, count_ - 3u);
        part(P_OTHERS_LABEL, count_ - 3u);
    }
    if (count_ > 2u) part(P_IN_INITIALIZER, diag_a0(i));
}

void run(uint i) {
    parts(i, 30u);
    explain(i);
    flush_parts();
}
