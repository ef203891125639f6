// Writes the rows of steps of shaders/lir/panic.glsl.
#include "lir/write.glsl"
#include "lir/step.glsl"
#include "lir/panic.glsl"
#include "lir/steps.glsl"
