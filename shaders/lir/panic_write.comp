// Writes the rows of steps of shaders/lir/panic.glsl.
//@ rows lop
#include "lir/write.glsl"
#include "lir/step.glsl"
#include "lir/panic.glsl"
