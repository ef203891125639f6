// A struct with named fields where a value or a tuple pattern was wanted: how it is written.
//@ rows   diag
//@ reads  diag.code diag.a0 diag.a1 diag.a2
//@ reads  def.node def.flags def.first_member def.n_member def.vis def.sym tok.sym
#include "explain/item.glsl"
#include "explain/children.glsl"
#include "lib/part.glsl"

const uint MAX_FIELDS = 64u;

// The children of n with the role, from the last to the first, at most MAX_FIELDS; gives their number.
uint args_of(uint n, uint role, out uint list[MAX_FIELDS]) {
    uint count = 0u;
    uint c = last_child(n);
    while (c != NONE && count < MAX_FIELDS) {
        if (node_role(c) == role) {
            list[count] = c;
            count++;
        }
        c = prev_child(n, c);
    }
    return count;
}

void explain(uint i) {
    uint from = diag_code(i) - D_EXPECTED;
    if (from >= (D_NOT_IN_MODULE - D_NOT_FOUND) * FOUND_COUNT) return;
    uint want = from / FOUND_COUNT;
    uint n = diag_a0(i);
    uint id = diag_a2(i);
    bool value = want == EXP_VALUE || want == EXP_FN || want == EXP_TUPLE_PAT || want == EXP_UNIT_PAT;
    bool named = (diag_a1(i) == RES_DEF || diag_a1(i) == RES_CTOR) && id < n_def && n < n_node;
    if (!value || !named || from % FOUND_COUNT != FOUND_STRUCT || (def_flags(id) & DEFF_LIBRARY) != 0u) return;
    uint whole = want == EXP_FN || want == EXP_TUPLE_PAT ? node_parent(n) : n;
    uint item = def_node(id);
    if (whole == NONE || item >= n_node) return;
    uint first = def_first_member(id);
    uint fields = def_n_member(id);
    bool pattern = node_kind(whole) == N_PAT_TUPLE_STRUCT;
    bool alone = node_kind(n) == N_PAT_PATH;
    bool call = node_kind(whole) == N_EXPR_CALL;
    bool seen = true;
    for (uint k = 0u; k < fields && k < MAX_FIELDS; k++) seen = seen && def_vis(first + k) == VIS_PUBLIC;
    part(P_NO_LABEL);
    part(P_PATH_DEFINED_HERE, item_lo(item), hi_of(item), n);
    uint args[MAX_FIELDS];
    uint count = call || pattern ? args_of(whole, call ? R_ARG : R_ELEM, args) : 0u;
    if (call && count == fields && count > 0u) {
        // Arguments are listed from the last to the first.
        part(P_USE_STRUCT_CALL, hi_of(n), lo_of(args[count - 1u]), 0u);
        for (uint k = 0u; k < count; k++) {
            uint a = lo_of(args[count - 1u - k]);
            part(P_FIELD_NAME_EDIT, a, a, def_sym(first + k));
        }
        part(P_EDIT_CLOSE_BRACE, hi_of(args[0]), hi_of(whole), 0u);
        return;
    }
    part(pattern || alone ? P_USE_STRUCT_PATTERN : P_USE_STRUCT_LITERAL, lo_of(whole), hi_of(whole), n);
    if (fields > 0u) part(P_MORE_SPACE);
    for (uint k = 0u; k < fields && k < MAX_FIELDS; k++) {
        if (k > 0u) part(P_MORE_COMMA);
        uint old = pattern && k < count ? args[count - 1u - k] : NONE;
        bool same = old != NONE && node_kind(old) == N_PAT_BIND && node_size(old) == 1u && tok_sym(node_tok(old)) == def_sym(first + k);
        if (old != NONE && !same) part_full(P_STRUCT_PATTERN_OLD_FIELD, NONE, 0u, def_sym(first + k), old, 0u);
        else part(pattern || alone ? P_STRUCT_PATTERN_FIELD : P_STRUCT_LITERAL_FIELD, def_sym(first + k));
    }
    if (fields > 0u) part(P_MORE_SPACE);
    part(P_MORE_CLOSE_BRACE);
}

void run(uint i) {
    parts(i, 0u);
    explain(i);
    flush_parts();
}
