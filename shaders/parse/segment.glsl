// The segment that ends at a row of `row`, if one does.
//@ reads  row.place row.group tt.start tt.mate tt.term
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
    uint before = row;
    bool found = row == 0u;
    while (!found) {
        before--;
        uint v = row_place(before);
        found = cuts(v >> ROW_SHIFT, rule);
        s.begin = (v & ROW_MASK) + 1u;
        if (before == 0u && !found) { s.begin = 0u; found = true; }
    }
    s.end = kind == ROW_CLOSE ? place : place + 1u;
    if (s.begin >= s.end) s.start = 0u;
    return s;
}
