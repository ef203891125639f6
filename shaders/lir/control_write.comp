// Writes the rows of steps of shaders/lir/control.glsl.
#include "lir/write.glsl"
#include "lir/step.glsl"
#include "lir/control.glsl"
#include "lir/steps.glsl"
