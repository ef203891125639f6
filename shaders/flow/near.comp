// Whether branches without an assignment stand before or behind the use.
//@ kinds  EXPR_IF EXPR_WHILE EXPR_FOR ARM
//@ reads  fvar.lo fvar.hi
//@ writes fvar.near
#include "flow/branch.glsl"
void run(uint n) {
    if (!find_branch(n)) return;
    uint lo = fvar_lo(branch_v), hi = fvar_hi(branch_v);
    if (branch_hi <= lo) atomicOr(H[at_fvar_near(branch_v)], FNEAR_BEFORE);
    bool holds = branch_lo <= lo && hi <= branch_hi;
    if ((branch_lo > lo || (branch_lo == lo && branch_hi > hi)) && !holds) atomicOr(H[at_fvar_near(branch_v)], FNEAR_BEHIND);
}
