// Counts the rows and temporaries of reading steps.
#include "lir/count.glsl"
#include "lir/step.glsl"
#include "lir/read.glsl"
#include "lir/steps.glsl"
