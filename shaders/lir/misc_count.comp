// Counts the rows and temporaries of steps of shaders/lir/misc.glsl.
#include "lir/count.glsl"
#include "lir/step.glsl"
#include "lir/misc.glsl"
#include "lir/steps.glsl"
