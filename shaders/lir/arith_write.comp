// Writes the rows of steps of shaders/lir/arith.glsl.
//@ rows lop
#include "lir/write.glsl"
#include "lir/step.glsl"
#include "lir/arith.glsl"
