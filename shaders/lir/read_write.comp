// Writes the rows of reading steps.
#include "lir/write.glsl"
#include "lir/step.glsl"
#include "lir/read.glsl"
#include "lir/steps.glsl"
