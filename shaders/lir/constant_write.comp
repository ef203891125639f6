// Writes the rows of steps of shaders/lir/constant.glsl.
#include "lir/write.glsl"
#include "lir/step.glsl"
#include "lir/constant.glsl"
#include "lir/steps.glsl"
