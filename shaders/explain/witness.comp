// What a match or pattern does not cover: where the type is defined, and the arm that is missing.
//@ rows   diag
//@ reads  diag.code diag.lo diag.hi diag.a0 diag.a2 node.data
//@ reads  witness.node witness.number witness.parent witness.kind witness.ty witness.value witness.lo witness.lo_hi witness.hi witness.hi_hi
//@ reads  ty.kind ty.data ty.arg ty_arg.ty def.node def.kind def.flags def.first_member def.n_member node_ty.ty
#include "explain/item.glsl"
#include "explain/children.glsl"
#include "lib/part.glsl"

const uint SHOWN = 5u;

uint peeled(uint t) {
    uint steps = 0u;
    while ((ty_kind(t) == TK_REF || ty_kind(t) == TK_REF_MUT) && steps < 64u) {
        t = ty_arg_ty(ty_arg(t));
        steps++;
    }
    return t;
}

uint first_row(uint n) {
    uint low = 0u;
    uint high = n_witness;
    while (low < high) {
        uint middle = (low + high) / 2u;
        if (witness_node(middle) < n) low = middle + 1u; else high = middle;
    }
    return low;
}

void name_label(uint d) { part(P_NOT_COVERED, name_lo(def_node(d)), name_hi(def_node(d)), 0u); }

// What rustc says of types that have no end. Only the first witness counts.
void special(uint row) {
    bool slim = false;
    bool wide = false;
    bool text = false;
    uint steps = 0u;
    while (row < n_witness && witness_number(row) == 0u && witness_kind(row) != WIT_TOTAL && steps < 4096u) {
        uint t = peeled(witness_ty(row));
        uint kind = ty_kind(t);
        if (witness_kind(row) == WIT_OTHER && kind == TK_STR) text = true;
        bool ints = witness_kind(row) == WIT_INT && kind == TK_INT && (ty_data(t) & TY_PTR_SIZED) != 0u;
        bool most = witness_hi(row) == NONE && witness_hi_hi(row) == NONE;
        bool least = witness_lo(row) == 0u && witness_lo_hi(row) == 0u;
        if (ints && (ty_data(t) & TY_SIGNED) == 0u) slim = slim || most;
        else if (ints) wide = wide || most || least;
        row++;
        steps++;
    }
    if (slim) part(P_USIZE_OPEN);
    if (wide) part(P_ISIZE_OPEN);
    if (text) part(P_STR_OPEN);
}

void run(uint i) {
    uint code = diag_code(i);
    bool in_match = code == D_PATTERN_MATCH;
    bool let_ = code == D_PATTERN_LET;
    if (!in_match && !let_ && code != D_PATTERN_PARAM && code != D_PATTERN_FOR) return;
    parts(i, 0u);
    uint n = diag_a0(i);
    uint t = diag_a2(i);
    uint row = first_row(n);
    uint at = row;
    while (at < n_witness && witness_kind(at) != WIT_TOTAL) at++;
    uint total = at < n_witness ? witness_value(at) : 0u;
    // A witness without decisions stands for all values of the type.
    bool whole = at == row;
    uint inner = peeled(t);
    bool adt = ty_kind(inner) == TK_ADT;
    uint d = adt ? ty_data(inner) : NONE;
    bool enum_ = adt && def_kind(d) == DEF_ENUM;
    uint variants = enum_ ? def_n_member(d) : 0u;
    if (whole && enum_) total = variants;
    if (whole && ty_kind(inner) == TK_BOOL) total = 2u;
    if (let_) {
        part(P_LET_IRREFUTABLE);
        part(P_LET_BOOK);
    }
    if (adt && (def_flags(d) & DEFF_LIBRARY) == 0u) {
        part(P_TYPE_DEFINED, name_lo(def_node(d)), name_hi(def_node(d)), inner);
        uint k = row;
        while (k < at && witness_number(k) < SHOWN) {
            bool mine = witness_kind(k) == WIT_VARIANT && peeled(witness_ty(k)) == inner;
            uint before = row;
            while (mine && before < k) {
                mine = !(witness_kind(before) == WIT_VARIANT && peeled(witness_ty(before)) == inner && witness_value(before) == witness_value(k));
                before++;
            }
            if (mine) name_label(def_first_member(d) + witness_value(k));
            k++;
        }
        uint v = 0u;
        while (whole && v < variants && v < SHOWN) {
            name_label(def_first_member(d) + v);
            v++;
        }
    }
    part(P_MATCHED_TYPE, t);
    uint arms = NONE;
    uint before = NONE;
    if (in_match) {
        uint c = last_child(n);
        uint steps = 0u;
        while (c != NONE && before == NONE && steps < 4096u) {
            if (node_kind(c) == N_ARM) {
                before = arms != NONE ? c : NONE;
                arms = arms == NONE ? c : arms;
            }
            c = prev_child(n, c);
            steps++;
        }
    }
    if (in_match && arms != NONE) special(row);
    if (in_match) {
        uint lo = arms == NONE ? diag_hi(i) : hi_of(arms);
        uint after = arms == NONE ? 0u : node_last_tok(arms) + 1u;
        if (arms != NONE && tok_kind(after) == TOK_COMMA) after++;
        bool lines = arms != NONE && (before != NONE ? !one_line(hi_of(before), lo_of(arms)) : !one_line(lo, tok_lo(after)));
        uint what = total == 1u ? P_ADD_ARM : total < 4u ? P_ADD_OR_ARM : P_ADD_WILD_ARM;
        part(what, lo, arms == NONE ? hi_of(n) : lo, 0u);
        if (arms == NONE) part_full(P_ARM_ALONE, NONE, 0u, n, diag_lo(i), 0u);
        else if (lines) part_full(P_ARM_LINE, NONE, 0u, n, lo_of(arms), 0u);
        else part_full(P_ARM_SAME_LINE, NONE, 0u, n, 0u, 0u);
        return;
    }
    // A pattern that must not fail.
    uint top = n;
    while (node_role(top) != R_PAT && node_role(top) != R_PARAM && node_parent(top) != NONE) top = node_parent(top);
    uint p = node_parent(top);
    if (let_ && p != NONE && node_kind(p) == N_STMT_LET && child(p, R_INIT) != NONE) {
        uint end = hi_of(child(p, R_INIT));
        bool binds = false;
        uint low = n + 1u - node_size(n);
        for (uint k = low; k <= n && k < low + 4096u; k++) binds = binds || node_kind(k) == N_PAT_BIND || (node_kind(k) == N_PAT_FIELD && node_size(k) == 1u);
        uint many = total > 1u ? 1u : 0u;
        if (binds) {
            part(P_USE_LET_ELSE + many, end, end, 0u);
        } else {
            part(P_USE_IF_LET + many, item_lo(p), item_lo(p), 0u);
            part(P_EDIT_TODO_BLOCK, end, end, 0u);
        }
    }
    bool digits = node_kind(n) == N_PAT_LIT && diag_hi(i) - diag_lo(i) < 64u;
    for (uint k = diag_lo(i); digits && k < diag_hi(i); k++) digits = src_byte(k) >= 48u && src_byte(k) <= 57u;
    if (digits) part(P_UNDERSCORE_NAME, diag_lo(i), diag_lo(i), 0u);
}
