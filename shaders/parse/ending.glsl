// Where the segment of a row ends, and what became of it.
//@ reads  order.row row.begin row.place
//@ writes row.start row.pos

uint segment_end(uint row) {
    uint place = row_place(row);
    return (place & ROW_MASK) + (place >> ROW_SHIFT == ROW_CLOSE ? 0u : 1u);
}

void mark_error(uint row, uint start, uint failed) {
    C[CTL_PARSE_ERRORS] = 1u;
    set_row_start(row, start | SYNTAX_ERROR);
    set_row_pos(row, failed);
}
