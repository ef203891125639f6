// Counts the rows and temporaries of steps of shaders/lir/repeat.glsl.
//@ rows sort_a
//@ reads sort_a.key sort_a.value
#include "lir/count.glsl"
#include "lir/step.glsl"
#include "lir/repeat.glsl"
void run(uint i) { step_(sort_a_value(i), sort_a_key(i) & 63u); }
