// Writes the rows of steps of shaders/lir/misc.glsl.
//@ rows lop
#include "lir/write.glsl"
#include "lir/step.glsl"
#include "lir/misc.glsl"
