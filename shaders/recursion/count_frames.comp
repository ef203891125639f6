// Sizes of what functions, returns and slots become.
const uint PART = 1u;
#include "recursion/count.glsl"
