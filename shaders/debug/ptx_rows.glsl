// Rows of text that `.loc` stands before.
//@ reads lir.op dline.file titem.count fn.row tpair.rel
bool has_loc(uint r, uint item) {
    uint op = lir_op(r);
    bool mark = op == LIR_FUNC || op == LIR_END || op == LIR_ELSE || op == LIR_LOOP || op == LIR_ARM || op == LIR_ON;
    return !mark && dline_file(r) != NONE && titem_count(item) != 0u;
}
// Items before those of the rows.
uint first_row_item() { return 3u + n_fn + n_tpair; }
