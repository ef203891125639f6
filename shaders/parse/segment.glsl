// The segment that ends at a row of `row`, if one does.
//@ reads  row.place row.group row_block.comma row_block.arm row_block.stmt tt.start tt.mate tt.term
//@ consts lr_start lr_start_cut

struct Segment {
    uint start;  // start symbol, 0: there is no segment
    uint begin;  // first token
    uint end;    // token after the last
};

bool cuts(uint kind, uint rule) {
    return kind <= ROW_CLOSE
        || (kind == ROW_COMMA && (rule & (CUT_COMMA | CUT_ARM)) != 0u)
        || (kind == ROW_SEMI && (rule & CUT_SEMI) != 0u)
        || ((kind == ROW_STMT || kind == ROW_STMT_ARM) && (rule & CUT_BRACE) != 0u)
        || (kind >= ROW_ARM && (rule & CUT_ARM) != 0u);
}

// The last row before `row` that cuts by `rule`; NONE if there is none.
uint cut_before(uint row, uint rule) {
    uint at = row;
    while ((at & 63u) != 0u && !cuts(row_place(at - 1u) >> ROW_SHIFT, rule)) at--;
    if ((at & 63u) != 0u) return at - 1u;
    uint block = at >> 6u;
    uint found = 0u;
    while (block > 0u && found == 0u) {
        block--;
        found = (rule & CUT_COMMA) != 0u ? row_block_comma(block)
            : (rule & CUT_ARM) != 0u ? row_block_arm(block) : row_block_stmt(block);
    }
    return found - 1u;
}

Segment segment(uint row) {
    uint w = row_place(row);
    uint kind = w >> ROW_SHIFT;
    uint place = w & ROW_MASK;
    Segment s = Segment(0u, 0u, 0u);
    if (kind == ROW_OPEN) return s;
    uint group = row_group(row);
    s.start = group == NONE ? START_FILE : tt_start(group);
    if (s.start == 0u) return s;
    uint rule = k_lr_start_cut(s.start);
    if (!cuts(kind, rule)) { s.start = 0u; return s; }
    // A group that is not cut at all begins behind its opening delimiter.
    uint before = rule == 0u ? NONE : cut_before(row, rule);
    s.begin = rule == 0u ? group + 1u : before == NONE ? 0u : (row_place(before) & ROW_MASK) + 1u;
    s.end = kind == ROW_CLOSE ? place : place + 1u;
    if (s.begin >= s.end) s.start = 0u;
    return s;
}
