// What the tokens between two boundaries do to the number of open `<` and to the bars of a closure.
//@ rows   row
//@ reads  row.place tt.term tt.mate
//@ writes sort_a.key
//@ consts term_flags
#include "tree/angle.glsl"

// Turns of a thread's loops, of which lavapipe allows 65,535; the rest is taken to open an angle,
// which only means fewer cuts.
const uint BUDGET = 40000u;
uint spent = 0u;

void run(uint i) {
    spent++;
    uint effect = ANGLE_NONE;
    if (i > 0u && (row_place(i) >> ROW_SHIFT) != ROW_OPEN) {
        uint end = row_place(i) & ROW_MASK;
        uint before = row_place(i - 1u) & ROW_MASK;
        // Rows of one group follow each other, but a file's first row follows another file's last.
        uint at = before + 1u;
        if (tt_mate(end) != NONE && (row_place(i) >> ROW_SHIFT) != ROW_CLOSE) end = tt_mate(end);
        uint last = tt_term(before);
        last = last == TERM_CLOSE_BRACE ? TERM_BRACE : TERM_COMMA;
        int sum = 0;
        uint low = 0u;
        uint bar = 0u;
        while (at < end && spent < BUDGET) {
            spent++;
            uint t = tt_term(at);
            uint flags = k_term_flags(t);
            if ((flags & TF_OPEN_ANGLE) != 0u) { sum++; low++; }
            if ((flags & TF_CLOSE_ANGLE) != 0u) { sum--; low = low > 0u ? low - 1u : 0u; }
            if (t == TERM_OR) bar = (k_term_flags(last) & TF_OPERAND_END) != 0u ? 2u : 1u;
            // A closure may follow an attribute.
            last = t == TERM_BRACKET && at > 0u && tt_term(at - 1u) == TERM_POUND ? TERM_COMMA : t;
            uint mate = tt_mate(at);
            at = (mate == NONE || mate < at ? at : mate) + 1u;
        }
        if (at < end) low = 1u;
        effect = angle_word(sum, low, bar);
    }
    set_sort_a_key(i, effect);
}
