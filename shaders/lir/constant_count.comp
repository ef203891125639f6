// Counts the rows and temporaries of steps of shaders/lir/constant.glsl.
#include "lir/count.glsl"
#include "lir/step.glsl"
#include "lir/constant.glsl"
#include "lir/steps.glsl"
