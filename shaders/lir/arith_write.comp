// Writes the rows of steps of shaders/lir/arith.glsl.
#include "lir/write.glsl"
#include "lir/step.glsl"
#include "lir/arith.glsl"
#include "lir/steps.glsl"
