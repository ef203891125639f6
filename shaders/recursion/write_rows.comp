// All other rows of the machine.
const bool FRAMES = false;
#include "recursion/write.glsl"
