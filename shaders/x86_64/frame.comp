// Frame of each function.
//@ rows   fn
//@ writes fn.frame
#include "x86_64/frame.glsl"
#include "x86_64/frame_of.glsl"
void run(uint i) { set_fn_frame(i, frame_of(i)); }
