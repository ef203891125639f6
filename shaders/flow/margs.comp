// Arguments that read a variable.
//@ rows   fmarg
//@ reads  marg.operand
//@ writes fmarg.flag
#include "flow/var.glsl"
void run(uint i) { set_fmarg_flag(i, i < n_marg && var_of_operand(marg_operand(i)) != NONE ? 1u : 0u); }
