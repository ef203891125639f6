// Writes `.loc` before rows; their own pieces follow.
//@ rows   lir
//@ reads  dline.line dline.col
//@ writes titem.at
#include "debug/ptx_rows.glsl"
#include "debug/path.glsl"
void run(uint r) {
    uint item = first_row_item() + r;
    if (!has_loc(r, item)) return;
    uint at = titem_at(item);
    put(at, DEBUG_LOC, NONE, dline_file(r) + 1u, 0u);
    put(at + 1u, DEBUG_LOC_END, NONE, dline_line(r), dline_col(r));
    set_titem_at(item, at + 2u);
}
