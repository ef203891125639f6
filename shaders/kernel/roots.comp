// Kernels are needed in any case.
//@ rows   kentry
//@ reads  kentry.def
#include "lir/mark.glsl"
void run(uint i) { mark(kentry_def(i)); }
