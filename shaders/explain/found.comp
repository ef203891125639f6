// Names that mean something private, or something that does not fit: where it is, and how it would be written.
//@ rows   diag
//@ reads  diag.code diag.a0 diag.a1 diag.a2
//@ reads  def.node def.flags def.parent def.n_member
#include "explain/item.glsl"
#include "explain/children.glsl"
#include "lib/part.glsl"

const uint MAX_FIELDS = 64u;

void explain(uint i) {
    uint code = diag_code(i);
    uint from = code - D_PRIVATE;
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
    bool unit = want == EXP_TUPLE_PAT && local && (found == FOUND_UNIT_STRUCT || found == FOUND_UNIT_VARIANT);
    bool tuple = want == EXP_UNIT_PAT && local && (found == FOUND_TUPLE_STRUCT || found == FOUND_TUPLE_VARIANT);
    if (unit || tuple) {
        part(P_NO_LABEL);
        part(P_PATH_DEFINED_HERE, item_lo(def_node(id)), hi_of(def_node(id)), n);
    }
    if (unit) {
        part(P_USE_THIS_SYNTAX, lo_of(whole), hi_of(whole), n);
    } else if (tuple) {
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

void run(uint i) {
    parts(i, 0u);
    explain(i);
    flush_parts();
}
