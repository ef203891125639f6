// Writes the rows of steps of shaders/lir/call.glsl.
#include "lir/write.glsl"
#include "lir/step.glsl"
#include "lir/call.glsl"
#include "lir/steps.glsl"
