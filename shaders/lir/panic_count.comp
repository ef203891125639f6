// Counts the rows and temporaries of steps of shaders/lir/panic.glsl.
#include "lir/count.glsl"
#include "lir/step.glsl"
#include "lir/panic.glsl"
#include "lir/steps.glsl"
