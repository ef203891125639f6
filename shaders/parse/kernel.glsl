// The LR automaton over one segment. A nested group is one terminal; the production that consumes it
// says what its contents are.
//
// Drivers for CPUs execute both sides of a branch, so the inner loop holds only what every step
// needs: it runs up to the next reduction that makes or changes nodes; `effect` does that for all
// lanes together. STATE, TOK and FIRST (SET_...) are the columns of the stack, BOTTOM its first slot.
// Tables: rustg/registry/parse.py; what reductions do: rustg/grammar/tables.py.
//@ reads  tt.link
//@ writes pt.meta pt.first pt.last pt.rank pt.ends tt.start
//@ consts lr_table lr_step lr_effect lr_begin

// What a reduction by production p with the entries slot .. sp - 1 does; gives the new entry's data.
uint effect(uint p, uint slot, uint sp, uint pos, uint begin) {
    uint w = k_lr_step(2u * p);
    uint v = k_lr_step(2u * p + 1u);
    uint act = (w >> 17u) & 3u;
    uint tok = TOK(slot + ((w >> 13u) & 15u));
    uint bits = v & 4095u;
    uint effects = w >> 29u;
    uint i = 0u;
    while (i < effects) {
        uint d = k_lr_effect((v >> 12u) + i);
        uint other = TOK(slot + (d & 15u));
        bool role = ((d >> 4u) & 3u) == CARRY_NODE;
        uint at = role ? at_pt_meta(other) : at_tt_start(other);
        H[at] = role ? (H[at] & 0xFFFF00FFu) | d >> 8u << 8u : d >> 8u;
        i++;
    }
    i = ((w >> 28u) & 1u) != 0u ? slot : sp;
    while (i < sp) { bits |= STATE(i) >> 16u; i++; }
    if (act != LR_NONE) {
        uint kind = (w >> 19u) & 255u;
        if (act == LR_ADOPT) kind = H[at_pt_meta(tok)];
        H[at_pt_meta(tok)] = kind | bits << 16u;
        H[at_pt_first(tok)] = FIRST(slot);
        bits = 0u;
        if (act == LR_NODE) {
            uint last = pos - 1u - ((w >> 27u) & 1u);
            uint rank = H[at_pt_ends(last)];
            H[at_pt_ends(last)] = rank + 1u;
            H[at_pt_last(tok)] = last;
            H[at_pt_rank(tok)] = rank;
        }
    }
    SET_TOK(slot, tok);
    return bits;
}

// Results of parse, beside NONE (success) and the token at which it failed.
const uint TOO_DEEP = NONE - 1u;    // the stack has no room
const uint UNFINISHED = NONE - 2u;  // the budget is spent; `lr` is where to go on

// Where a parse stands.
struct Lr {
    uint word;  // the state, as an LR_GO word; if a goto is due, the reduction before it
    uint sp;    // slot of the next entry
    uint pos;   // next token
    uint bits;  // data of the entry that is pushed next | LR_DUE
};
const uint LR_DUE = 0x80000000u;

// Steps that this thread has done; lavapipe ends all loops of a thread after 65,535 turns.
uint spent = 0u;

// Parses tokens [begin, end) from where `lr` stands.
uint parse(uint begin, uint end, uint start, inout Lr lr, uint budget) {
    uint bottom = k_lr_begin(start);
    uint state = lr.word;
    uint sp = lr.sp;
    uint pos = lr.pos;
    uint link = pos < end ? tt_link(pos) : TERM_END;
    uint word = lr.word;       // action or goto
    bool due = (lr.bits & LR_DUE) != 0u;  // the next step is a goto: `word` is the reduction before it
    uint bits = lr.bits & ~LR_DUE;
    uint result = NONE;
    bool busy = true;
    while (busy) {
        bool stop = false;
        spent += 4u;
        // The budget is part of the condition: NVIDIA's compiler (driver 580) gets a flag set in the loop wrong.
        while (busy && !stop && spent <= budget) {
            // A goto from the state below the reduced entries, or an action of the current state.
            uint from = sp == BOTTOM ? bottom >> 17u : STATE(sp - 1u) & 0xFFFFu;
            word = k_lr_table(due ? LR_GOTO + from * LR_NONTERMINALS + ((word >> 8u) & 511u)
                                  : ((state >> 3u) & 0x3FFFu) * LR_TERMS + (link & 127u));
            uint op = word & 7u;
            if (op == LR_GO || op == LR_GO_REDUCE) {
                // The entry of a reduction stands already; only its state is new.
                SET_STATE(sp, word >> 17u | bits << 16u);
                if (!due) { SET_ENTRY(sp, pos); }
                state = word;
                sp++;
                bits = 0u;
            }
            if (!due && (op == LR_GO || op == LR_GO_REDUCE)) {
                pos += link >> 7u;
                link = pos < end ? tt_link(pos) : TERM_END;
            }
            due = op == LR_REDUCE || op == LR_GO_REDUCE;
            busy = due || op == LR_GO;
            if (DEEP(sp)) { busy = false; due = false; }
            stop = due && (word & 8u) != 0u;
            if (due && !stop) sp -= (word >> 4u) & 15u;
            spent++;
        }
        if (stop) {
            uint slot = sp - ((word >> 4u) & 15u);
            bits = effect(word >> 17u, slot, sp, pos, begin);
            sp = slot;
        }
        if (!busy && (word & 7u) != LR_ACCEPT) result = pos;
        if (DEEP(sp)) result = TOO_DEEP;
        if (busy && spent > budget) {
            result = UNFINISHED;
            busy = false;
        }
    }
    lr = Lr(due ? word : state, sp, pos, bits | (due ? LR_DUE : 0u));
    return result;
}
