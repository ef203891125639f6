// The LR automaton over one segment. A nested group is one terminal; the production that consumes it
// says what its contents are.
//
// Drivers for CPUs execute both sides of a branch, and a memory access that only some lanes do costs
// them mispredicted jumps: several times the access itself. So every lane does every access, those
// with nothing to say at a row that is nobody's (NOWHERE of the stack, `nowhere` of `pt`). STATE, TOK
// and FIRST (SET_...) are the columns of the stack, BOTTOM its first slot.
// Tables: rustg/registry/parse.py; what reductions do: rustg/grammar/tables.py.
//@ reads  tt.link
//@ writes pt.role pt.ends tt.start
//@ consts lr_table lr_step lr_begin
#include "parse/anchor.glsl"
#include "lex/select.glsl"

// Where a parse stands.
struct Lr {
    uint word;  // the state, as an LR_GO word; if a goto is due, the reduction before it
    uint sp;    // slot of the next entry
    uint pos;   // next token
    uint bits;  // data of the entry that is pushed next | LR_DUE | LR_STOPPED
};
const uint LR_DUE = 0x80000000u;
const uint LR_STOPPED = 0x40000000u;  // what the reduction does is not done yet

// What a parse has come to; else the token at which it failed.
const uint DONE = NONE;
const uint RUNNING = NONE - 1u;
const uint TOO_DEEP = NONE - 2u;    // the stack has no room
const uint UNFINISHED = NONE - 3u;  // the budget is spent; `lr` is where to go on
const uint PAUSED = NONE - 4u;      // `lr_collect` has to look at the elements of a reduction

// What a production may have besides two effects, as bits: more of them, elements with data.
const uint LR_CARRIES = 1u;
const uint LR_MORE = 2u;
const uint LR_BEGUN = 4u;

// Steps that this thread has done; lavapipe ends all loops of a thread after 65,535 turns.
uint spent = 0u;
// Row of `pt` for what is not to be kept: there are 64 more than tokens.
uint nowhere = n_tt + gl_LocalInvocationIndex;

// The segment that this thread parses: its tokens [seg_begin, seg_end), the start state, and where it stands.
uint seg_begin = 0u;
uint seg_end = 1u;
uint seg_bottom = 0u;
uint lr_state = 0u;
uint lr_word = 0u;   // the last action or goto
uint lr_sp = BOTTOM;
uint lr_pos = 0u;
uint lr_bits = 0u;
bool lr_due = false; // the next step is a goto: `lr_word` is the reduction before it
uint lr_status = DONE;
uint lr_pending = 0u; // not 0: the next turn goes on with the reduction `lr_word`; what of it is done; what its elements carry
uint lr_done = 0u;
uint lr_carried = 0u;
uint lr_last = NONE; // last token of the last node, and the number of nodes that end there
uint lr_ends = 0u;

void lr_enter(uint begin, uint end, uint bottom, Lr lr) {
    seg_begin = begin;
    seg_end = end;
    seg_bottom = bottom;
    lr_state = lr.word;
    lr_word = lr.word;
    lr_sp = lr.sp;
    lr_pos = lr.pos;
    lr_bits = lr.bits & ~(LR_DUE | LR_STOPPED);
    lr_due = (lr.bits & LR_DUE) != 0u;
    lr_status = RUNNING;
    lr_pending = sel((lr.bits & LR_STOPPED) != 0u, LR_BEGUN, 0u);
    lr_last = NONE;
}

// One effect of a reduction: the role of a node, or the start symbol of a group.
void lr_act(uint d, uint slot) {
    uint begin = seg_begin;  // for the stack's macros
    uint at = sel(d != 0u, TOK(slot + (d & 15u)), seg_begin);  // without an effect nobody may have written there
    at = sel((d & 16u) != 0u, at_pt_role(at), at_tt_start(at));
    H[sel(d != 0u, at, at_pt_role(nowhere))] = d >> 5u;
}

// What the reduction `lr_word` does with the entries slot .. lr_sp - 1; nothing if not `on`.
// What few productions need takes a turn of its own, before: effects beyond two, and what the elements carry.
void lr_effect(bool on) {
    uint begin = seg_begin;
    uint slot = lr_sp - sel(on, (lr_word >> 4u) & 15u, 0u);
    uint p = sel(on, lr_word >> 17u, 0u);
    uint w = k_lr_step(4u * p);
    uint rare = sel(on, (w >> 27u) & 3u, 0u) & ~lr_done;
    uint v = sel(on, k_lr_step(4u * p + sel((rare & LR_MORE) != 0u, 2u, 1u)), 0u);
    w = sel(on && rare == 0u, w, 0u);
    uint act = (w >> 16u) & 3u;
    uint tok = TOK(slot + ((w >> 12u) & 15u));
    lr_act(sel(rare == LR_CARRIES, 0u, v) & 0x7FFu, slot);
    lr_act(sel(rare == LR_CARRIES, 0u, v >> 11u), slot);
    uint bits = (w & 4095u) | lr_carried;
    // Nodes of a segment are made in the order of their last tokens, but for those that are trimmed, which
    // end alone where they do.
    bool makes = act == LR_NODE;
    bool trims = (w & 1u << 26u) != 0u;
    uint last = lr_pos - sel(trims, 2u, 1u);
    uint rank = sel(!trims && last == lr_last, lr_ends, 0u);
    bool counts = makes && !trims;
    lr_last = sel(counts, last, lr_last);
    lr_ends = sel(counts, rank + 1u, lr_ends);
    H[at_pt_ends(sel(makes, last, nowhere))] = rank + 1u;
    uint first = FIRST(slot);
    uvec4 node = uvec4((w >> 18u) & 255u, first, last, rank);
    if (act == LR_ADOPT) {
        uvec4 old = anchor(tok);
        node = uvec4(old.x, node.y, old.z, old.w);
    }
    node.x |= bits << 16u;
    set_anchor(sel(act != LR_NONE, tok, nowhere), node);
    bool ends = on && rare == 0u;
    uint target = sel(ends, slot, NOWHERE);
    SET_TOK(target, tok, first);
    lr_bits = sel(ends, sel(act != LR_NONE, 0u, bits), lr_bits);
    lr_sp = sel(ends, slot, lr_sp);
    lr_carried = sel(ends, 0u, lr_carried);
    lr_done = sel(ends, 0u, lr_done | (rare & LR_MORE));
    lr_status = sel((rare & LR_CARRIES) != 0u, PAUSED, lr_status);
    lr_pending = sel(on, rare, lr_pending);
}

// Collects what the elements of the reduction carry, for which `lr_effect` has stopped.
void lr_collect() {
    uint first = lr_sp - ((lr_word >> 4u) & 15u);
    uint end = sel(lr_status == PAUSED, lr_sp, first);
    uint begin = seg_begin;
    for (uint i = first; i < end; i++) { lr_carried |= STATE(i) >> 16u; spent++; }
    lr_done |= sel(lr_status == PAUSED, LR_CARRIES, 0u);
    lr_status = sel(lr_status == PAUSED, RUNNING, lr_status);
}

// LR_STEPS steps of the automaton, or fewer if a reduction with effects comes; and these effects.
void lr_advance() {
    uint begin = seg_begin;
    bool stop = lr_pending != 0u;
    for (uint k = 0u; k < LR_STEPS; k++) {
        bool on = lr_status == RUNNING && !stop;
        uint next = tt_link(min(lr_pos, seg_end - 1u));
        uint link = sel(lr_pos < seg_end, next, TERM_END);
        // A goto from the state below the reduced entries, or an action of the current state.
        uint from = sel(lr_sp == BOTTOM, seg_bottom >> 17u, STATE(max(lr_sp, 1u) - 1u) & 0xFFFFu);
        // What a thread that waits has on its stack may be the production of a reduction, and no row of the table.
        uint at = sel(lr_due, LR_GOTO + from * LR_NONTERMINALS + ((lr_word >> 8u) & 511u),
                      ((lr_state >> 3u) & 0x3FFFu) * LR_TERMS + (link & 127u));
        uint word = k_lr_table(sel(on, at, 0u));
        uint op = word & 7u;
        bool push = on && (op == LR_GO || op == LR_GO_REDUCE);
        bool shift = push && !lr_due;
        // The entry of a reduction stands already; only its state is new.
        uint slot = sel(push, lr_sp, NOWHERE);
        SET_STATE(slot, word >> 17u | lr_bits << 16u);
        slot = sel(shift, lr_sp, NOWHERE);
        SET_ENTRY(slot, lr_pos);
        lr_state = sel(push, word, lr_state);
        lr_bits = sel(push, 0u, lr_bits);
        lr_pos += sel(shift, link >> 7u, 0u);
        lr_sp += sel(push, 1u, 0u);
        bool due = op == LR_REDUCE || op == LR_GO_REDUCE;
        lr_word = sel(on, word, lr_word);
        lr_due = on ? due : lr_due;
        lr_status = sel(on && !due && op != LR_GO, sel(op == LR_ACCEPT, DONE, lr_pos), lr_status);
        lr_status = sel(on && DEEP(lr_sp), TOO_DEEP, lr_status);
        stop = stop || (on && due && (word & 8u) != 0u);
        lr_sp -= sel(on && due && !stop, (word >> 4u) & 15u, 0u);
    }
    lr_effect(stop && lr_status == RUNNING);
    // The goto behind the reduction, which takes less than a step.
    bool on = lr_due && lr_pending == 0u && lr_status == RUNNING;
    uint from = sel(lr_sp == BOTTOM, seg_bottom >> 17u, STATE(max(lr_sp, 1u) - 1u) & 0xFFFFu);
    uint word = k_lr_table(sel(on, LR_GOTO + from * LR_NONTERMINALS + ((lr_word >> 8u) & 511u), 0u));
    uint slot = sel(on, lr_sp, NOWHERE);
    SET_STATE(slot, word >> 17u | lr_bits << 16u);
    bool again = on && (word & 7u) == LR_GO_REDUCE;
    bool loud = again && (word & 8u) != 0u;
    lr_state = sel(on, word, lr_state);
    lr_word = sel(on, word, lr_word);
    lr_due = on ? again : lr_due;
    lr_bits = sel(on, 0u, lr_bits);
    lr_sp += sel(on, 1u, 0u) - sel(again && !loud, (word >> 4u) & 15u, 0u);
    lr_pending = sel(loud, LR_BEGUN, lr_pending);
    lr_status = sel(on && DEEP(lr_sp), TOO_DEEP, lr_status);
    spent += LR_STEPS + 4u;
}

// Parses tokens [begin, end) from where `lr` stands.
uint parse(uint begin, uint end, uint start, inout Lr lr, uint budget) {
    lr_enter(begin, end, k_lr_begin(start), lr);
    // Going on where nodes end already.
    if (lr.pos > begin) { lr_last = lr.pos - 1u; lr_ends = pt_ends(lr_last); }
    // The budget is part of the condition: NVIDIA's compiler (driver 580) gets a flag set in the loop wrong.
    // A reduction of which a part is done is finished.
    while (lr_status == RUNNING && spent <= budget + 64u * min(lr_done, 1u)) {
        lr_advance();
        lr_collect();
    }
    lr = Lr(lr_due ? lr_word : lr_state, lr_sp, lr_pos, lr_bits | (lr_due ? LR_DUE : 0u) | (lr_pending != 0u ? LR_STOPPED : 0u));
    return sel(lr_status == RUNNING, UNFINISHED, lr_status);
}
