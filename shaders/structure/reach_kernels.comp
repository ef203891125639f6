// The functions of the module's entry points are live.
//@ rows   kernel
//@ reads  kernel.fn
//@ writes sfn.live
#include "structure/chosen.glsl"
void run(uint i) { if (kernel_chosen(i)) atomicOr(H[at_sfn_live(kernel_fn(i))], kernel_bit(i)); }
