// The automaton without effects: up to where a segment's error shows, and what could stand there.
//@ reads  tt.term tt.mate
//@ writes pt.s0 pt.s1
//@ consts lr_table lr_next lr_step

struct Replay {
    uint state;
    uint sp;
    uint pos;
};

uint half_of(uint word, uint index) { return (word >> ((index & 1u) * 16u)) & 0xFFFFu; }
uint table_action(uint state, uint term) {
    uint index = state * TERM_COUNT + term;
    return half_of(k_lr_table(index >> 1u), index);
}
uint table_goto(uint state, uint step) {
    uint index = state * GOTO_STRIDE + ((step >> 4u) & 511u);
    return half_of(k_lr_next(index >> 1u), index);
}

// Parses [begin, end) until an error, or until the token at `limit` would be looked at.
Replay replay(uint begin, uint end, uint bottom, uint limit) {
    Replay r = Replay(bottom, begin, begin);
    bool due = false;
    bool going = true;
    uint action = 0u;
    while (going) {
        if (!due) {
            uint la = r.pos < end ? tt_term(r.pos) : TERM_END;
            going = r.pos != limit;
            action = la < TERM_COUNT ? table_action(r.state, la) : LR_ERROR;
            if (!going) action = LR_ERROR;
            if ((action & 7u) == LR_GO || (action & 7u) == LR_GO_REDUCE) {
                r.state = action >> 3u;
                H[at_pt_s0(r.sp)] = r.state;
                r.sp++;
                r.pos = (la - TERM_PAREN < 3u ? tt_mate(r.pos) : r.pos) + 1u;
            }
        }
        due = false;
        uint op = action & 7u;
        if (op == LR_REDUCE || op == LR_GO_REDUCE) {
            uint w = k_lr_step(2u * (action >> 3u));
            uint slot = r.sp - (w & 15u);
            action = table_goto(slot == begin ? bottom : H[at_pt_s0(slot - 1u)] & 0xFFFFu, w);
            r.state = action >> 3u;
            due = (action & 7u) == LR_GO_REDUCE;
            H[at_pt_s0(slot)] = r.state;
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
    uint action = 0u;
    while (going) {
        if (!due) action = table_action(state, term);
        uint op = action & 7u;
        if (op == LR_REDUCE || (due && op == LR_GO_REDUCE)) {
            uint w = k_lr_step(2u * (action >> 3u));
            uint slot = top - (w & 15u);
            uint below = bottom;
            if (slot != begin) below = (slot - 1u >= low ? H[at_pt_s1(slot - 1u)] : H[at_pt_s0(slot - 1u)]) & 0xFFFFu;
            action = table_goto(below, w);
            state = action >> 3u;
            due = (action & 7u) == LR_GO_REDUCE;
            H[at_pt_s1(slot)] = state;
            low = min(low, slot);
            top = slot + 1u;
        } else {
            result = op != LR_ERROR;
            going = false;
        }
    }
    return result;
}
