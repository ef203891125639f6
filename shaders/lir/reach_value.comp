// Functions that are used as values are needed wherever that happens.
//@ rows   mconst
//@ reads  mconst.kind mconst.lo
#include "lir/mark.glsl"
void run(uint i) { if (mconst_kind(i) == MCONST_FN) mark(mconst_lo(i)); }
