// Sizes of what calls and their arguments become.
const uint PART = 0u;
#include "recursion/count.glsl"
