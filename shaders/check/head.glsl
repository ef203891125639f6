// The outermost constructor of a pattern.

const uint H_ANY = 0u, H_PASS = 1u, H_SINGLE = 2u, H_VARIANT = 3u, H_INT = 4u, H_OTHER = 5u, H_LENGTH = 6u;
// Set by read_head(): kind, variant index or number of elements, whether more elements may follow, interval.
uint h_kind, h_value;
bool h_open;
uvec2 h_lo, h_hi;

bool is_pattern(uint n) { return k_node_class(node_kind(n)) == NC_PAT || node_kind(n) == N_PAT_FIELD; }
bool has_parts(uint k) { return k == N_PAT_TUPLE || k == N_PAT_TUPLE_STRUCT || k == N_PAT_STRUCT || k == N_PAT_SLICE; }

bool integral(uint t) {
    uint k = ty_kind(t);
    return (k == TK_INT && (ty_data(t) & 0xFFu) <= 64u) || k == TK_CHAR || k == TK_BOOL;
}
bool signed_(uint t) { return ty_kind(t) == TK_INT && (ty_data(t) & TY_SIGNED) != 0u; }
// Flips the sign bit of signed values, so that order is unsigned.
uvec2 biased(uint t, uvec2 v) { return signed_(t) ? uvec2(v.x, v.y ^ 0x80000000u) : v; }
uvec2 type_high(uint t) {
    uint k = ty_kind(t), bits = ty_data(t) & 0xFFu;
    if (k == TK_BOOL) return uvec2(1u, 0u);
    if (k == TK_CHAR) return uvec2(0x10FFFFu, 0u);
    if (signed_(t)) {
        bits--;
        return bits < 32u ? uvec2((1u << bits) - 1u, 0x80000000u) : uvec2(NONE, bits == 63u ? NONE : 0x80000000u);
    }
    return bits < 32u ? uvec2((1u << bits) - 1u, 0u) : uvec2(NONE, bits == 32u ? 0u : NONE);
}
uvec2 type_low(uint t) {
    if (!signed_(t)) return uvec2(0u);
    uint bits = (ty_data(t) & 0xFFu) - 1u;
    return bits < 32u ? uvec2(0u - (1u << bits), 0x7FFFFFFFu) : uvec2(0u, bits == 63u ? 0u : 0x7FFFFFFFu);
}

bool is_rest(uint n) {
    return node_kind(n) == N_PAT_REST || (node_kind(n) == N_PAT_BIND && node_size(n) > 1u && node_kind(n - 1u) == N_PAT_REST);
}
// Number of elements of slice pattern `p` without its `..`, which h_open tells.
uint elements(uint p) {
    uint count = 0u, first = p - node_size(p), c = p - 1u;
    h_open = false;
    while (c != first && c != NONE) {
        if (is_rest(c)) h_open = true;
        else if (node_role(c) == R_ELEM) count++;
        c -= node_size(c);
    }
    return count;
}

uint callee_of(uint n) {
    uint d = node_ty_callee(n), k = node_kind(n);
    if (d != NONE || (k != N_PAT_STRUCT && k != N_PAT_TUPLE_STRUCT)) return d;
    uint first = n - node_size(n), c = n - 1u;
    while (c != first && c != NONE && d == NONE) {
        if (node_role(c) == R_PATH) d = node_ty_callee(c);
        c -= node_size(c);
    }
    return d;
}

void read_head(uint n) {
    uint k = node_kind(n), t = node_ty_ty(n);
    h_open = false;
    h_value = 0u;
    h_kind = H_ANY;
    if (k == N_PAT_WILD || k == N_PAT_REST || t == TY_ERROR || t == NONE && k != N_PAT_FIELD && k != N_PAT_PAREN && k != N_PAT_OR) return;
    if (k == N_PAT_PAREN || k == N_PAT_OR || k == N_PAT_FIELD || k == N_PAT_REF) {
        h_kind = H_PASS;
        return;
    }
    uint d = callee_of(n);
    bool constant = d != NONE && (def_kind(d) == DEF_CONST || def_kind(d) == DEF_STATIC);
    if (k == N_PAT_BIND && (res_kind(n) == RES_LOCAL || d == NONE)) {
        h_kind = H_PASS;
    } else if (k == N_PAT_TUPLE) {
        h_kind = H_SINGLE;
    } else if (k == N_PAT_SLICE) {
        h_value = elements(n);
        h_kind = ty_kind(t) == TK_ARRAY ? H_SINGLE : H_LENGTH;
    } else if (d != NONE && !constant) {
        h_kind = def_kind(d) == DEF_VARIANT ? H_VARIANT : H_SINGLE;
        h_value = def_nth(d);
    } else if (integral(t)) {
        h_kind = H_INT;
        if (k == N_PAT_RANGE) {
            uint flags = node_data(n), hi = n - 1u, lo = (flags & RANGE_HI) != 0u ? hi - node_size(hi) : hi;
            h_lo = type_low(t);
            h_hi = type_high(t);
            if ((flags & RANGE_LO) != 0u) {
                if (cval_state(lo) != CVAL_KNOWN) h_kind = H_OTHER;
                h_lo = biased(t, uvec2(cval_lo(lo), cval_hi(lo)));
            }
            if ((flags & RANGE_HI) != 0u) {
                if (cval_state(hi) != CVAL_KNOWN) h_kind = H_OTHER;
                h_hi = biased(t, uvec2(cval_lo(hi), cval_hi(hi)));
                if ((flags & RANGE_INCLUSIVE) == 0u) h_hi = dec64(h_hi);
            }
        } else {
            if (cval_state(n) != CVAL_KNOWN) h_kind = H_OTHER;
            h_lo = h_hi = biased(t, uvec2(cval_lo(n), cval_hi(n)));
        }
    } else {
        h_kind = H_OTHER;
    }
}

// Which part of its parent's value pattern `n` looks at. Elements behind the `..` of a slice pattern count from its end: from
// `length` where that is known, else they are numbers from 0x8000 on.
uint part_index(uint n, uint p, uint length) {
    uint pk = node_kind(p), nth = node_nth(n);
    if (pk == N_PAT_STRUCT) return node_ty_data(n) >> PAT_INDEX_SHIFT;
    bool behind = false;
    uint first = p - node_size(p), c = n - node_size(n), count = node_nth(p - 1u) + 1u;
    while (c != first && c != NONE && node_role(c) == R_ELEM) {
        if (is_rest(c)) behind = true;
        c -= node_size(c);
    }
    if (!behind) return nth;
    uint t = node_ty_ty(p), d = callee_of(p);
    uint total = pk == N_PAT_TUPLE ? ty_n(t) : pk == N_PAT_TUPLE_STRUCT ? (d == NONE ? count : def_n_member(d))
        : ty_kind(t) == TK_ARRAY ? ty_data(t) : length;
    return total == NONE ? 0x8000u + count - nth : total - (count - nth);
}

// Says that match or pattern `i` does not cover all values.
void diag(uint code, uint lo, uint hi, uint a0);
void diag_full(uint code, uint lo, uint hi, uint a0, uint a1, uint a2, uint lo2, uint hi2);
void report(uint i, uint what) {
    uint at = i, t = node_ty_ty(i);
    if (what == CNF_MATCH) {
        uint arm = cnode_first(i);
        at = arm == NONE ? i - 1u : arm - node_size(arm);
        t = node_ty_adj_ty(at) == NONE ? node_ty_ty(at) : node_ty_adj_ty(at);
    }
    while (node_kind(at) == N_PAT_PAREN) at--;
    uint lo = tok_lo(node_first_tok(at)), hi = tok_hi(node_last_tok(at));
    if (what == CNF_MATCH && cnode_first(i) == NONE) diag(D_MATCH_EMPTY, lo, hi, t);
    else diag_full(what == CNF_MATCH ? D_PATTERN_MATCH : what == CNF_LET ? D_PATTERN_LET : what == CNF_PARAM ? D_PATTERN_PARAM
        : D_PATTERN_FOR, lo, hi, i, i, t, NONE, 0u);
}

void report_large(uint i) { diag(D_PATTERN_TOO_LARGE, tok_lo(node_first_tok(i)), tok_hi(node_first_tok(i)), 0u); }
