// Sizes of what calls, returns and slots become.
const bool FRAMES = true;
#include "recursion/count.glsl"
