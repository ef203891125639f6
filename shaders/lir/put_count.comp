// Counts the rows and temporaries of writing steps.
#include "lir/count.glsl"
#include "lir/step.glsl"
#include "lir/put.glsl"
#include "lir/steps.glsl"
