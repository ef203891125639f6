// Sizes of what all other rows become.
const bool FRAMES = false;
#include "recursion/count.glsl"
