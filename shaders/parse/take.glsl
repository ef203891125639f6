// Parses the segment that ends at a row; a failure is marked there, with its token.
//@ reads  order.row row.begin row.place
//@ writes row.start row.offset
void take(uint row) {
    uint place = row_place(row);
    uint end = (place & ROW_MASK) + (place >> ROW_SHIFT == ROW_CLOSE ? 0u : 1u);
    uint start = row_start(row);
    uint failed = parse(row_begin(row), end, start);
    if (failed != NONE) {
        C[CTL_PARSE_ERRORS] = 1u;
        set_row_start(row, start | SYNTAX_ERROR);
        set_row_offset(row, failed);
    }
}
