// Line and column (from 1, in characters) of each position that a panic message names: loc.line holds its byte.
//@ rows loc
//@ writes loc.line loc.col mconst.lo
//@ reads  loc.file loc.const
#include "lib/line.glsl"
void run(uint i) {
    uvec2 at = line_and_column(loc_line(i), loc_file(i));
    set_loc_line(i, at.x);
    set_loc_col(i, at.y);
    uint first = loc_const(i);
    if (first == NONE) return;
    set_mconst_lo(first, loc_file(i));
    set_mconst_lo(first + 1u, at.x);
    set_mconst_lo(first + 2u, at.y);
}
