// Counts the rows and temporaries of writing steps.
//@ rows lop
#include "lir/count.glsl"
#include "lir/step.glsl"
#include "lir/put.glsl"
