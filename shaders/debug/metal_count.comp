// Room for `#line`.
//@ rows   lir
//@ reads  path.len
//@ writes titem.count
#include "debug/metal_rows.glsl"
void run(uint r) {
    uint item = item_of_row(r);
    if (has_line(r, item)) set_titem_count(item, titem_count(item) + line_pieces(r, path_len(dline_file(r))));
}
