// Writes `#line` before rows; their own pieces follow.
//@ rows   lir
//@ reads  dline.line
//@ writes titem.at
#include "debug/metal_rows.glsl"
#include "debug/path.glsl"
void run(uint r) {
    uint item = item_of_row(r);
    if (!has_line(r, item)) return;
    uint at = titem_at(item), f = dline_file(r), pieces = line_pieces(r, path_len(f));
    bool function = lir_op(r) == LIR_FUNC;
    // An empty line stands before a function.
    put(at, function ? DEBUG_LINE_FILE : DEBUG_LINE, NONE, function ? max(dline_line(r), 2u) - 1u : dline_line(r), 0u);
    if (function) {
        put_path(at + 1u, f);
        put(at + pieces - 1u, DEBUG_FILE_END, NONE, 0u, 0u);
    }
    set_titem_at(item, at + pieces);
}
