// Room for OpLine.
//@ rows   lir
//@ writes srow.code
#include "debug/spirv_lines.glsl"
void run(uint i) { set_srow_code(i, srow_code(i) + (has_line(i) ? 4u : 0u)); }
