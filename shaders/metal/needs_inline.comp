// Helpers that rows need which stand in others.
//@ rows   mrow
//@ reads  mrow.inline mrow.expr
//@ consts metal_needs
#include "metal/need.glsl"
void run(uint i) { if (mrow_inline(i) != 0u) need(mrow_expr(i) & 0x7FFFFFFFu); }
