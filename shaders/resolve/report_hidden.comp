// Later segments of paths that name something private, or several things through globs; whether some name nothing.
//@ rows seg
//@ reads seg.node seg.look res.kind res.id def.kind def.flags
#include "resolve/tree.glsl"
#include "resolve/report.glsl"
void run(uint i) {
    uint n = seg_node(i);
    uint look = seg_look(i);
    if (res_kind(n) == RES_NONE) atomicOr(C[CTL_LOST_SEGMENTS], 1u);
    if (look == 16u) diag_tok(D_PRIVATE + found_words(res_kind(n), res_id(n)), node_tok(n), name_of(n), res_id(n));
    if (look == 4u) diag_tok(D_AMBIGUOUS_NAME, node_tok(n), name_of(n), 0u);
}
