// Counts the rows and temporaries of steps of shaders/lir/call.glsl.
#include "lir/count.glsl"
#include "lir/step.glsl"
#include "lir/call.glsl"
#include "lir/steps.glsl"
