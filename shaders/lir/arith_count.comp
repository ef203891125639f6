// Counts the rows and temporaries of steps of shaders/lir/arith.glsl.
#include "lir/count.glsl"
#include "lir/step.glsl"
#include "lir/arith.glsl"
#include "lir/steps.glsl"
