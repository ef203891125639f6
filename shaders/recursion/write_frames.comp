// The rows that calls, returns and slots become in the machine.
const bool FRAMES = true;
#include "recursion/write.glsl"
