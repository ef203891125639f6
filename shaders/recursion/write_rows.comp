// The rows that all other rows become in the machine.
const uint PART = 2u;
#include "recursion/write.glsl"
