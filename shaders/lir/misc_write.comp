// Writes the rows of steps of shaders/lir/misc.glsl.
#include "lir/write.glsl"
#include "lir/step.glsl"
#include "lir/misc.glsl"
#include "lir/steps.glsl"
