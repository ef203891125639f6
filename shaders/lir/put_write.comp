// Writes the rows of writing steps.
#include "lir/write.glsl"
#include "lir/step.glsl"
#include "lir/put.glsl"
#include "lir/steps.glsl"
