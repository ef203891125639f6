// Writes the rows of steps of shaders/lir/repeat.glsl.
#include "lir/write.glsl"
#include "lir/step.glsl"
#include "lir/repeat.glsl"
#include "lir/steps.glsl"
