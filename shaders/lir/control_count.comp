// Counts the rows and temporaries of steps of shaders/lir/control.glsl.
#include "lir/count.glsl"
#include "lir/step.glsl"
#include "lir/control.glsl"
#include "lir/steps.glsl"
