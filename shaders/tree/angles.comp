// What the tokens between two boundaries do to the number of open `<` and to the bars of a closure.
// Most have no such tokens, which the keys tell; their word is ANGLE_NONE already.
//@ params deep
//@ rows   row
//@ pick   32
//@ reads  row.place tt.term tt.link tt.mate sort_a.key
//@ writes row.sp
//@ consts term_flags
#include "tree/angle.glsl"

// Turns of a thread's loops, of which lavapipe allows 65,535; the rest is taken to open an angle,
// which only means fewer cuts.
const uint BUDGET = 40000u;
uint spent = 0u;

bool wants(uint i) {
    // What stands before a `;` or the end of a group matters to no comma.
    uint kind = row_place(i) >> ROW_SHIFT;
    uint here = sort_a_key(i);
    uint before = sort_a_key(max(i, 1u) - 1u);
    bool some = p_deep != 0u || ((here ^ before) & ~255u) != 0u || here >> 24u == 255u;
    return some && kind >= ROW_COMMA && kind != ROW_SEMI;
}

void run(uint i) {
    spent++;
    uint effect = ANGLE_NONE;
    if (i > 0u) {
        uint end = row_place(i) & ROW_MASK;
        uint before = row_place(i - 1u) & ROW_MASK;
        // Rows of one group follow each other, but a file's first row follows another file's last.
        uint at = before + 1u;
        if (tt_mate(end) != NONE) end = tt_mate(end);
        // Whether an operand ends before the token.
        bool operand = tt_term(before) == TERM_CLOSE_BRACE;
        int sum = 0;
        uint low = 0u;
        uint bar = 0u;
        uint before_last = TERM_END;
        while (at < end && spent < BUDGET) {
            spent++;
            uint link = tt_link(at);
            uint t = link & 127u;
            uint flags = k_term_flags(t);
            if ((flags & TF_OPEN_ANGLE) != 0u) { sum++; low++; }
            if ((flags & TF_CLOSE_ANGLE) != 0u) { sum--; low = low > 0u ? low - 1u : 0u; }
            if (t == TERM_OR) bar = operand ? 2u : 1u;
            // A closure may follow an attribute.
            operand = (flags & TF_OPERAND_END) != 0u && !(t == TERM_BRACKET && before_last == TERM_POUND);
            before_last = t;
            at += link >> 7u;
        }
        if (at < end) low = 1u;
        effect = angle_word(sum, low, bar);
    }
    set_row_sp(i, effect);
}
