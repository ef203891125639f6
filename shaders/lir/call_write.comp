// Writes the rows of steps of shaders/lir/call.glsl.
//@ rows lop
#include "lir/write.glsl"
#include "lir/step.glsl"
#include "lir/call.glsl"
