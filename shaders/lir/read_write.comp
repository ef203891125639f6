// Writes the rows of reading steps.
//@ rows lop
#include "lir/write.glsl"
#include "lir/step.glsl"
#include "lir/read.glsl"
