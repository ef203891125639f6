// A closing brace may end a match arm only if its group is the arm's body: `=> {`.
//@ rows   row
//@ reads  tt.term tt.mate
//@ writes row.place
void run(uint i) {
    uint w = row_place(i);
    uint kind = w >> ROW_SHIFT;
    if (kind < ROW_ARM) return;
    uint open = tt_mate(w & ROW_MASK);
    if (open != NONE && open > 0u && tt_term(open - 1u) == TERM_FAT_ARROW) return;
    set_row_place(i, (w & ROW_MASK) | (kind == ROW_ARM ? ROW_DEAD : ROW_STMT) << ROW_SHIFT);
}
