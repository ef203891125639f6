// Marks the items of which an inherent impl of the same head has another of the same name, and reports
// those that can never be told apart: in one impl, or in impls of a type without generic parameters.
//@ rows assoc
//@ reads assoc.group assoc.head def.parent def.n_generic def.node def.sym tok.lo tok.hi node.first_tok
//@ writes assoc.many
#include "resolve/tree.glsl"
#include "resolve/item_end.glsl"
#include "lib/diag.glsl"
void run(uint i) {
    uint group = assoc_group(i);
    bool twice = group != NONE && group != i;
    if (twice) {
        atomicOr(H[at_assoc_many(group)], 1u);
        bool same = def_parent(i) == def_parent(group);
        uint head = assoc_head(i);
        bool plain = head >= HEAD_PRIM && head < HEAD_SLICE;
        if (head < HEAD_PRIM) plain = def_n_generic(head) == 0u;
        // In one impl the later one is at fault, over several impls the earlier one is named first.
        uint n = def_node(same ? i : group);
        uint m = def_node(same ? group : i);
        if (same || plain)
            diag_full(D_ASSOC_TWICE, tok_lo(node_first_tok(n)), tok_hi(item_end(n)), def_sym(i), 0u, 0u,
                tok_lo(node_first_tok(m)), tok_hi(item_end(m)));
    }
}
