// Counts the rows and temporaries of reading steps.
//@ rows lop
#include "lir/count.glsl"
#include "lir/step.glsl"
#include "lir/read.glsl"
