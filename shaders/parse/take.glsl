// Parses the segment that ends at a row; a failure is marked there, with its token.
//@ reads  order.row row.begin row.place
//@ writes row.start row.offset
void take(uint row, bool again) {
    uint place = row_place(row);
    uint begin = row_begin(row);
    uint end = (place & ROW_MASK) + (place >> ROW_SHIFT == ROW_CLOSE ? 0u : 1u);
    uint start = row_start(row) & ~SEGMENT_DEEP;
    uint failed = end - begin < 0x10000u || again ? parse(begin, end, start) : TOO_DEEP;
    if (failed == NONE && !again) return;
    if (failed == TOO_DEEP) C[CTL_PARSE_DEEP] = 1u; else if (failed != NONE) C[CTL_PARSE_ERRORS] = 1u;
    set_row_start(row, start | (failed == TOO_DEEP ? SEGMENT_DEEP : failed != NONE ? SYNTAX_ERROR : 0u));
    set_row_offset(row, failed);
}
