// Writes the rows of writing steps.
//@ rows lop
#include "lir/write.glsl"
#include "lir/step.glsl"
#include "lir/put.glsl"
