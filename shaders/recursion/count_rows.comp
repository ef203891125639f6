// Sizes of what all other rows become.
const uint PART = 2u;
#include "recursion/count.glsl"
