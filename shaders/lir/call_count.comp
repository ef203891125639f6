// Counts the rows and temporaries of steps of shaders/lir/call.glsl.
//@ rows lop
#include "lir/count.glsl"
#include "lir/step.glsl"
#include "lir/call.glsl"
