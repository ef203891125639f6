// Rows of text that `#line` stands before. Functions name their file.
//@ reads lir.op dline.file titem.count
#include "metal/place.glsl"
bool has_line(uint r, uint item) {
    uint op = lir_op(r);
    bool mark = op == LIR_END || op == LIR_ELSE || op == LIR_ARM || op == LIR_ON;
    return !mark && dline_file(r) != NONE && titem_count(item) != 0u;
}
// Pieces of `#line`.
uint line_pieces(uint r, uint len) { return lir_op(r) == LIR_FUNC ? 2u + len : 1u; }
