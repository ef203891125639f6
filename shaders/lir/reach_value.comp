// Functions that are used as values are needed wherever that happens; for kernels, in bodies that are needed.
//@ rows   mconst
//@ reads  mconst.kind mconst.lo mconst.node res.owner
#include "lir/mark.glsl"
void run(uint i) {
    if (mconst_kind(i) != MCONST_FN) return;
    uint n = mconst_node(i), owner = n == NONE ? NONE : res_owner(n), b = owner == NONE ? NONE : dbody_body(owner);
    if (C[CTL_TARGET] == TARGET_X86_64 || b == NONE || lbody_live(b) != 0u) mark(mconst_lo(i));
}
