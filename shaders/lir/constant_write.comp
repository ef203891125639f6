// Writes the rows of steps of shaders/lir/constant.glsl.
//@ rows sort_a
//@ reads sort_a.key sort_a.value
#include "lir/write.glsl"
#include "lir/step.glsl"
#include "lir/constant.glsl"
void run(uint i) { step_(sort_a_value(i), sort_a_key(i) & 63u); }
