// The automaton without effects: up to where a segment's error shows, and what could stand there.
// The stack is private: nested segments may be replayed at the same time.
//@ reads  tt.link
//@ consts lr_table

const uint REPLAY_STACK = 128u;
uint stack_state[REPLAY_STACK];
uint stack_other[REPLAY_STACK];

struct Replay {
    uint state;  // LR_GO word
    uint sp;     // number of entries
    uint pos;
};

uint table_action(uint state, uint term) { return k_lr_table(((state >> 3u) & 0x3FFFu) * LR_TERMS + term); }
uint table_goto(uint row, uint word) { return k_lr_table(LR_GOTO + row * LR_NONTERMINALS + ((word >> 8u) & 511u)); }

// Parses [begin, end) until an error, or until the token at `limit` would be looked at; `sp` is
// REPLAY_STACK if the stack has no room.
Replay replay(uint begin, uint end, uint bottom, uint limit) {
    Replay r = Replay(bottom, 0u, begin);
    bool due = false;
    bool going = true;
    uint word = 0u;
    while (going && r.sp < REPLAY_STACK) {
        if (!due) {
            uint link = r.pos < end ? tt_link(r.pos) : TERM_END;
            word = r.pos != limit ? table_action(r.state, link & 127u) : LR_ERROR;
            if ((word & 7u) == LR_GO || (word & 7u) == LR_GO_REDUCE) {
                r.state = word;
                stack_state[r.sp] = word >> 17u;
                r.sp++;
                r.pos += link >> 7u;
            }
        }
        due = false;
        uint op = word & 7u;
        if (op == LR_REDUCE || op == LR_GO_REDUCE) {
            uint slot = r.sp - ((word >> 4u) & 15u);
            word = table_goto(slot == 0u ? bottom >> 17u : stack_state[slot - 1u], word);
            r.state = word;
            due = (word & 7u) == LR_GO_REDUCE;
            stack_state[slot] = word >> 17u;
            r.sp = slot + 1u;
        } else if (op != LR_GO) {
            going = false;
        }
    }
    return r;
}

// Whether terminal `term` can follow; stack_other holds the states that replace those
// of stack_state.
bool accepts(Replay r, uint bottom, uint term) {
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
            if (slot != 0u) below = slot - 1u >= low ? stack_other[slot - 1u] : stack_state[slot - 1u];
            word = table_goto(below, word);
            state = word;
            due = (word & 7u) == LR_GO_REDUCE;
            stack_other[slot] = word >> 17u;
            low = min(low, slot);
            top = slot + 1u;
        } else {
            result = op != LR_ERROR;
            going = false;
        }
    }
    return result;
}
