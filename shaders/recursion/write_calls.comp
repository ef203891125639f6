// The rows that calls and their arguments become in the machine.
const uint PART = 0u;
#include "recursion/write.glsl"
