// Patterns with too many or too few fields, and ranges of what is no number.
//@ rows   diag
//@ reads  diag.code diag.lo diag.a0 diag.a1 diag.a2 node_ty.callee def.kind def.flags def.node def.first_member
#include "types/refs.glsl"
#include "explain/item.glsl"
#include "explain/children.glsl"
#include "lib/part.glsl"

void explain(uint i) {
    uint code = diag_code(i);
    uint n = diag_a2(i);
    if (code >= D_PAT_COUNT_STRUCT0 && code <= D_PAT_COUNT_VARIANT3) {
        uint path = child(n, R_PATH);
        uint d = path == NONE ? NONE : node_ty_callee(path);
        if (d == NONE) return;
        uint given = diag_a0(i);
        uint total = diag_a1(i);
        uint first = def_first_member(d);
        uint what = P_PATTERN_FIELDS + (def_kind(d) == DEF_VARIANT ? 2u : 0u) + (total == 1u ? 0u : 1u);
        bool own = (def_flags(d) & DEFF_LIBRARY) == 0u;
        uint k = 0u;
        while (own && k < total && k < 16u) {
            part_full(k + 1u == total ? what : P_PLAIN_LABEL, def_node(first + k), NONE, total, 0u, 0u);
            k++;
        }
        uint last = child(n, R_ELEM);
        // Each part is shown, the last one says why.
        uint c = given > 1u ? last : NONE;
        if (c != NONE) part(P_NO_LABEL_HERE);
        while (c != NONE && lo_of(c) > diag_lo(i)) {
            if (node_role(c) == R_ELEM) part_full(c == last ? P_FIELDS_FOUND + (total == 1u ? 0u : 1u) : P_ALSO_HERE, c, NONE, total, given, 0u);
            c = prev_child(n, c);
        }
        if (last == NONE && total > 0u) {
            uint at = hi_of(n) - 1u;
            part(P_USE_WILDS, at, at, 0u);
            k = 0u;
            while (k < total && k < 16u) {
                if (k > 0u) part(P_MORE_COMMA);
                part(P_MORE_WILD);
                k++;
            }
            part(P_USE_REST_ONLY, at, at, 0u);
            part(P_MORE_REST);
        }
        if (last != NONE && given < total) {
            part(P_USE_WILDS, hi_of(last), hi_of(last), 0u);
            k = given;
            while (k < total && k < given + 16u) {
                part(P_MORE_COMMA);
                part(P_MORE_WILD);
                k++;
            }
            if (total - given > 1u) {
                part(P_USE_REST_OF, hi_of(last), hi_of(last), 0u);
                part(P_MORE_COMMA);
                part(P_MORE_REST);
            }
        }
    }
    if (code == D_PAT_RANGE) {
        part(P_NO_LABEL_HERE);
        uint c = last_child(n);
        while (c != NONE) {
            bool text = node_kind(c) == N_PAT_LIT && (tok_kind(node_tok(c)) == TOK_STR || tok_kind(node_tok(c)) == TOK_RAW_STR);
            part_at(P_NOT_IN_RANGES, c, text ? TY_STATIC_STR : diag_a0(i));
            c = prev_child(n, c);
        }
    }
}

void run(uint i) {
    parts(i, 0u);
    explain(i);
    flush_parts();
}
