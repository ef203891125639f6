// Looks for the field or method that is most like a wrong one, a bounded number of candidates a round.
//@ rows   likely
//@ reads  likely.sym likely.want likely.mode likely.a likely.b def.sym def.flags assoc.head node.parent node.kind
//@ reads  node.size node.tok tok.sym
//@ writes likely.next likely.key likely.name likely.id
#include "explain/distance.glsl"
#include "explain/children.glsl"

const uint BUDGET = 12000u;

// Whether a literal or pattern with field n names this field already.
bool given(uint n, uint name) {
    uint p = node_parent(n);
    uint c = last_child(p);
    bool found = false;
    uint steps = 0u;
    while (c != NONE && !found && steps < 256u) {
        found = c != n && (node_kind(c) == N_EXPR_FIELD_INIT || node_kind(c) == N_PAT_FIELD) && tok_sym(node_tok(c)) == name;
        c = prev_child(p, c);
        steps++;
    }
    spent += steps;
    return found;
}

void run(uint i) {
    uint sym = likely_sym(i);
    uint mode = likely_mode(i);
    uint a = likely_a(i);
    uint at = likely_next(i);
    uint best = likely_key(i);
    uint chosen = likely_name(i);
    uint id = likely_id(i);
    uint end = sym == NONE ? 0u : mode == LIKELY_HEAD ? n_assoc : likely_b(i) - a;
    while (at < end && spent < BUDGET) {
        uint d = mode == LIKELY_HEAD ? at : a + at;
        bool look = mode != LIKELY_HEAD || (assoc_head(d) == a && (def_flags(d) & DEFF_SELF) != 0u);
        uint name = look ? def_sym(d) : NONE;
        spent++;
        if (name != NONE && likely_want(i) != NONE && given(likely_want(i), name)) name = NONE;
        uint key = name == NONE ? NONE : likeness(sym, name);
        if (key != NONE && key < best) {
            best = key;
            chosen = name;
            id = d;
        }
        at++;
    }
    set_likely_next(i, at);
    set_likely_key(i, best);
    set_likely_name(i, chosen);
    set_likely_id(i, id);
    if (at < end) atomicOr(C[CTL_CHANGED], 1u);
}
