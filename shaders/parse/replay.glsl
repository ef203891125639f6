// The automaton without effects: up to where a segment's error shows, and what could stand there.
//@ reads  tt.link
//@ writes pt.s0 pt.s1
//@ consts lr_table

struct Replay {
    uint state;  // LR_GO word
    uint sp;
    uint pos;
};

uint table_action(uint state, uint term) { return k_lr_table(((state >> 3u) & 0x3FFFu) * LR_TERMS + term); }
uint table_goto(uint row, uint word) { return k_lr_table(LR_GOTO + row * LR_NONTERMINALS + ((word >> 8u) & 511u)); }

// Parses [begin, end) until an error, or until the token at `limit` would be looked at.
Replay replay(uint begin, uint end, uint bottom, uint limit) {
    Replay r = Replay(bottom, begin, begin);
    bool due = false;
    bool going = true;
    uint word = 0u;
    while (going) {
        if (!due) {
            uint link = r.pos < end ? tt_link(r.pos) : TERM_END;
            word = r.pos != limit ? table_action(r.state, link & 127u) : LR_ERROR;
            if ((word & 7u) == LR_GO || (word & 7u) == LR_GO_REDUCE) {
                r.state = word;
                H[at_pt_s0(r.sp)] = word >> 17u;
                r.sp++;
                r.pos += link >> 7u;
            }
        }
        due = false;
        uint op = word & 7u;
        if (op == LR_REDUCE || op == LR_GO_REDUCE) {
            uint slot = r.sp - ((word >> 4u) & 15u);
            word = table_goto(slot == begin ? bottom >> 17u : H[at_pt_s0(slot - 1u)] & 0xFFFFu, word);
            r.state = word;
            due = (word & 7u) == LR_GO_REDUCE;
            H[at_pt_s0(slot)] = word >> 17u;
            r.sp = slot + 1u;
        } else if (op != LR_GO) {
            going = false;
        }
    }
    return r;
}

// Whether terminal `term` can follow; s1 holds the states that replace those of s0.
bool accepts(Replay r, uint begin, uint bottom, uint term) {
    uint state = r.state;
    uint top = r.sp;
    uint low = r.sp;
    bool due = false;
    bool going = true;
    bool result = false;
    uint word = 0u;
    while (going) {
        if (!due) word = table_action(state, term);
        uint op = word & 7u;
        if (op == LR_REDUCE || (due && op == LR_GO_REDUCE)) {
            uint slot = top - ((word >> 4u) & 15u);
            uint below = bottom >> 17u;
            if (slot != begin) below = slot - 1u >= low ? H[at_pt_s1(slot - 1u)] : H[at_pt_s0(slot - 1u)] & 0xFFFFu;
            word = table_goto(below, word);
            state = word;
            due = (word & 7u) == LR_GO_REDUCE;
            H[at_pt_s1(slot)] = word >> 17u;
            low = min(low, slot);
            top = slot + 1u;
        } else {
            result = op != LR_ERROR;
            going = false;
        }
    }
    return result;
}
