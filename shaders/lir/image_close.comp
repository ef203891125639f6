// One round: what is made of something that is no data is none.
//@ rows   local
//@ reads  limg.writes limg.user
//@ writes limg.bad
//@ racy   limg.bad
#include "lir/image.glsl"
void run(uint l) {
    uint i = limg_user(l);
    if (i == NONE || limg_bad(l) == 0u && limg_writes(l) == 1u) return;
    uint to = local_written(i);
    if (to != NONE && atomicOr(H[at_limg_bad(to)], 1u) == 0u) atomicOr(C[CTL_CHANGED], 1u);
}
