// The last row of each 64 that can end a segment, for each way to cut, so that looking for the one
// before a row takes few steps. Also: a closing brace may end a match arm only if its group is the
// arm's body, `=> {`.
//@ rows   row_block
//@ reads  tt.term tt.mate
//@ writes row.place row_block.comma row_block.arm row_block.stmt
void run(uint b) {
    uint comma = 0u;
    uint arm = 0u;
    uint stmt = 0u;
    uint end = min(64u * b + 64u, n_row);
    for (uint i = 64u * b; i < end; i++) {
        uint w = row_place(i);
        uint kind = w >> ROW_SHIFT;
        uint open = kind >= ROW_ARM ? tt_mate(w & ROW_MASK) : 1u;
        if (kind >= ROW_ARM && (open == NONE || open == 0u || tt_term(open - 1u) != TERM_FAT_ARROW)) {
            kind = kind == ROW_ARM ? ROW_DEAD : ROW_STMT;
            set_row_place(i, (w & ROW_MASK) | kind << ROW_SHIFT);
        }
        bool edge = kind <= ROW_CLOSE;
        if (edge || kind == ROW_COMMA) comma = i + 1u;
        if (edge || kind == ROW_COMMA || kind >= ROW_ARM) arm = i + 1u;
        if (edge || kind == ROW_SEMI || kind == ROW_STMT || kind == ROW_STMT_ARM) stmt = i + 1u;
    }
    set_row_block_comma(b, comma);
    set_row_block_arm(b, arm);
    set_row_block_stmt(b, stmt);
}
