// Writes the rows of steps of shaders/lir/control.glsl.
//@ rows lop
#include "lir/write.glsl"
#include "lir/step.glsl"
#include "lir/control.glsl"
