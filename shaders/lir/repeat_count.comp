// Counts the rows and temporaries of steps of shaders/lir/repeat.glsl.
#include "lir/count.glsl"
#include "lir/step.glsl"
#include "lir/repeat.glsl"
#include "lir/steps.glsl"
