// The rows that functions, returns and slots become in the machine.
const uint PART = 1u;
#include "recursion/write.glsl"
