// Counts what the tests of nodes of class PAT make, behind what count_pat found; see pat_test.glsl.
#include "mir/count.glsl"
// They follow the places of pat_place.glsl.
void begin_places(uint count) {}
#include "mir/pat_test.glsl"
//@ reads mevent.rows mevent.locals

// What pat_test.glsl says of mnode.raw.
uint test_word(uint n) {
    uint c = n, p = node_parent(n), flags = 0u;
    if (node_kind(n) == N_PAT_REST || node_kind(p) == N_PAT_RANGE || takes_directly(n)) return NONE;
    if (is_alternative(n)) flags |= TEST_BLOCK;
    flags |= mnode_marks(n) & (TEST_CHOICE | TEST_LATER);
    if (owns_local(n, false, binds(n))) flags |= TEST_LOCAL;
    while (is_pattern(p) && !is_alternative(c)) {
        c = p;
        p = node_parent(p);
    }
    if (is_pattern(p)) return c << TEST_SHIFT | flags;
    // An arm; a `let` with `else`, which leaves its second block; a condition.
    uint k = node_kind(p);
    bool second = k == N_STMT_LET || k == N_MACRO_CALL;
    if (k == N_STMT_LET ? node_role(p - 1u) != R_ELSE : k != N_ARM && k != N_EXPR_LET && k != N_MACRO_CALL) return NONE;
    if (k == N_EXPR_LET) {
        p = cond_owner(p);
        if (p == NONE) return NONE;
        second = cond_row(p) != 0u;
    }
    return p << TEST_SHIFT | flags | (second ? TEST_SECOND : 0u);
}
void lower_node(uint i) {
    begin(i);
    uint word = test_word(i);
    set_raw(word);
    if (word == NONE) return;
    set_lead(place_source(i));
    at_row = mevent_rows(mnode_at0(i));
    at_local = mevent_locals(mnode_at0(i));
    at_place = mnode_place(i);
    at_const = mnode_mconst(i);
    lower_test(i, 0u, 0u);
    set_mnode_place(i, at_place);
    set_mevent_rows(mnode_at0(i), at_row);
    set_mevent_locals(mnode_at0(i), at_local);
    set_mnode_mconst(i, at_const);
    set_mnode_marg(i, at_arg);
}
const uint CLASS_FIRST = MCLASS_PAT, CLASS_LAST = MCLASS_PAT;
#include "mir/class.glsl"
