// Room for `.loc`, two pieces, and in the first prototype for the names of files.
//@ rows   lir
//@ writes titem.count
#include "debug/ptx_rows.glsl"
void run(uint r) {
    uint item = first_row_item() + r;
    if (has_loc(r, item)) set_titem_count(item, titem_count(item) + 2u);
    if (r == 0u) set_titem_count(1u, titem_count(1u) + C[CTL_DEBUG_PIECES]);
}
