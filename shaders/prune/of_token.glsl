// The region of a library token.
//@ reads ptok.start ptok.row pitem.last
uint item_of(uint t) {
    uint start = ptok_start(t);
    uint row = start == 0u ? 0u : ptok_row(start - 1u);
    return start != 0u && t <= pitem_last(row) ? row : NONE;
}
