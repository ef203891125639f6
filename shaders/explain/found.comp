// Names that mean something private, or something that does not fit: where it is, and how it would be written.
//@ rows   diag
//@ reads  diag.code diag.lo diag.hi diag.a0 diag.a1 diag.a2
//@ reads  def.node def.flags def.kind def.parent def.first_member def.n_member def.vis def.sym tok.sym node.data
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

void record(uint n, uint whole, uint id) {
    uint item = def_node(id);
    uint first = def_first_member(id);
    uint fields = def_n_member(id);
    bool pattern = node_kind(whole) == N_PAT_TUPLE_STRUCT;
    bool alone = node_kind(n) == N_PAT_PATH;
    bool call = node_kind(whole) == N_EXPR_CALL;
    bool seen = true;
    for (uint k = 0u; k < fields && k < MAX_FIELDS; k++) seen = seen && def_vis(first + k) == VIS_PUBLIC;
    parts(part_of, 0u);
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
    uint code = diag_code(i);
    uint from = code - D_PRIVATE;
    parts(i, 0u);
    if (from < FOUND_COUNT) {
        uint d = diag_a1(i);
        if (d != NONE && d < n_def && (def_flags(d) & DEFF_LIBRARY) == 0u)
            part(P_PRIVATE_NOTE + from, item_lo(def_node(d)), head_hi(def_node(d)), diag_a0(i));
        return;
    }
    from = code - D_EXPECTED;
    if (from >= (D_NOT_IN_MODULE - D_NOT_FOUND) * FOUND_COUNT) return;
    uint want = from / FOUND_COUNT;
    uint found = from % FOUND_COUNT;
    uint n = diag_a0(i);
    uint id = diag_a2(i);
    bool named = diag_a1(i) == RES_DEF || diag_a1(i) == RES_CTOR;
    bool local = named && (def_flags(id) & DEFF_LIBRARY) == 0u;
    uint whole = want == EXP_FN || want == EXP_TUPLE_PAT ? node_parent(n) : n;
    bool value = want == EXP_VALUE || want == EXP_FN || want == EXP_TUPLE_PAT || want == EXP_UNIT_PAT;
    if (value && local && found == FOUND_STRUCT) {
        record(n, whole, id);
    } else if (want == EXP_TUPLE_PAT && local && (found == FOUND_UNIT_STRUCT || found == FOUND_UNIT_VARIANT)) {
        part(P_NO_LABEL);
        part(P_PATH_DEFINED_HERE, item_lo(def_node(id)), hi_of(def_node(id)), n);
        part(P_USE_THIS_SYNTAX, lo_of(whole), hi_of(whole), n);
    } else if (want == EXP_UNIT_PAT && local && (found == FOUND_TUPLE_STRUCT || found == FOUND_TUPLE_VARIANT)) {
        part(P_NO_LABEL);
        part(P_PATH_DEFINED_HERE, item_lo(def_node(id)), hi_of(def_node(id)), n);
        part(P_USE_TUPLE_PATTERN, lo_of(n), hi_of(n), n);
        uint fields = min(def_n_member(id), MAX_FIELDS);
        for (uint k = 0u; k < fields; k++) {
            if (k > 0u) part(P_MORE_COMMA);
            part(P_MORE_WILD);
        }
        part(P_MORE_CLOSE_PAREN);
    } else if (want == EXP_VALUE && found == FOUND_PRIM) {
        // At the beginning of what a `let` is set to, the type was perhaps meant for the name.
        uint at = n;
        uint steps = 0u;
        while (node_kind(at) != N_STMT_LET && node_parent(at) != NONE && node_first_tok(node_parent(at)) == node_first_tok(n) && steps < 64u) {
            at = node_parent(at);
            steps++;
        }
        uint p = node_parent(at);
        if (p != NONE && node_kind(p) == N_STMT_LET && node_role(at) == R_INIT) {
            uint c = prev_child(p, at);
            if (c != NONE && node_role(c) == R_PAT) {
                part(P_NO_LABEL);
                part(P_USE_COLON, hi_of(c), lo_of(at), 0u);
            }
        }
    } else if (want == EXP_TYPE && local && found == FOUND_VARIANT) {
        part(P_TRY_ENUM, lo_of(n), hi_of(n), def_parent(id));
    } else if (local && found == FOUND_GENERIC_TYPE) {
        part(P_FOUND_PARAMETER, lo_of(def_node(id)), hi_of(def_node(id)), 0u);
    }
}
