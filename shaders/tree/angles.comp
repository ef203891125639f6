// What the tokens between two boundaries do to the number of open `<` and to the bars of a closure.
//
// The effect on a number of open angles c is max(c + sum, floor); functions of this form compose.
// Word: sum + 2048 | floor << 12 | bar << 24, bar 0: no bar, 1: the last one opens a closure's
// parameters, 2: it does not. 2048 means no effect.
//@ rows   row
//@ reads  row.place tt.term tt.mate
//@ writes sort_a.key sort_a.value
//@ consts term_flags
void run(uint i) {
    uint effect = 2048u;
    if (i > 0u && (row_place(i) >> ROW_SHIFT) != ROW_OPEN) {
        uint end = row_place(i) & ROW_MASK;
        uint before = row_place(i - 1u) & ROW_MASK;
        // Rows of one group follow each other, but a file's first row follows another file's last.
        uint at = before + 1u;
        if (tt_mate(end) != NONE && (row_place(i) >> ROW_SHIFT) != ROW_CLOSE) end = tt_mate(end);
        uint last = tt_term(before);
        last = last == TERM_CLOSE_BRACE ? TERM_BRACE : TERM_COMMA;
        uint sum = 2048u;
        uint low = 0u;
        uint bar = 0u;
        while (at < end) {
            uint t = tt_term(at);
            uint flags = k_term_flags(t);
            if ((flags & TF_OPEN_ANGLE) != 0u && sum < 4000u) { sum++; low++; }
            if ((flags & TF_CLOSE_ANGLE) != 0u && sum > 100u) { sum--; low = low > 0u ? low - 1u : 0u; }
            if (t == TERM_OR) bar = (k_term_flags(last) & TF_OPERAND_END) != 0u ? 2u : 1u;
            // A closure may follow an attribute.
            last = t == TERM_BRACKET && at > 0u && tt_term(at - 1u) == TERM_POUND ? TERM_COMMA : t;
            uint mate = tt_mate(at);
            at = (mate == NONE || mate < at ? at : mate) + 1u;
        }
        effect = sum | low << 12u | bar << 24u;
    }
    set_sort_a_key(i, effect);
    set_sort_a_value(i, 0u);
}
