// A round of evaluation: blocks, `if`, and macros that panic.
//@ rows cready
//@ reads cready.row
//@ reads node.kind node.tok node.data node.size node.role node.nth tok.sym
#include "consteval/value.glsl"

// Statements of longer blocks are not looked at.
const uint MAX_STATEMENTS = 256u;

// A macro that panics, as a value: an aggregate that consists of it, which only blocks and branches hand on.
Value panics(uint n) { return Value(CVAL_SHAPE, uvec2(n, 0u), NONE); }
bool is_panic(Value v) { return v.state == CVAL_SHAPE && node_kind(v.bits.x) == N_MACRO_CALL; }

// `panic!` and its like, `assert!` of a known condition.
Value macro_(uint n) {
    uint c = n - 1u, begin = n + 1u - node_size(n), condition = NONE;
    while (node_role(c) != R_PATH && c > begin) {
        if (node_role(c) == R_ARG && node_nth(c) == 0u) condition = c;
        c -= node_size(c);
    }
    uint sym = node_role(c) == R_PATH && (node_data(n) & MACRO_PARSED) != 0u ? tok_sym(node_tok(c)) : NONE;
    if (sym == SYM_panic || sym == SYM_unreachable || sym == SYM_todo || sym == SYM_unimplemented) return panics(n);
    bool asserts = sym == SYM_assert || sym == SYM_debug_assert && C[CTL_DEBUG_ASSERTIONS] != 0u;
    if (!asserts || condition == NONE) return opaque();
    Value v = value_of(condition);
    return v.state == CVAL_KNOWN && v.bits.x == 0u ? panics(n) : v.state == CVAL_PENDING || v.state == CVAL_ERR ? v : opaque();
}

// The value of a block: that of its tail, or its first statement that panics.
Value block(uint n) {
    if (node_size(n) == 1u) return opaque();
    uint c = n - 1u, begin = n + 1u - node_size(n), steps = 0u;
    bool only = node_role(c) == R_TAIL && node_size(c) + 1u == node_size(n), run = !only;
    Value v = only || node_role(c) == R_TAIL && is_panic(value_of(c)) ? value_of(c) : opaque();
    while (run) {
        uint e = node_kind(c) == N_STMT_EXPR ? c - 1u : c;
        bool macro = node_role(c) == R_STMT && node_kind(e) == N_MACRO_CALL;
        Value one = value_of(e);
        // What stands behind a `break` may never be reached.
        if (node_role(c) == R_LABEL) v = opaque();
        else if (macro && (is_panic(one) || one.state == CVAL_PENDING)) v = one;
        steps++;
        run = c + 1u - node_size(c) > begin && steps < MAX_STATEMENTS;
        if (run) c -= node_size(c);
    }
    return steps < MAX_STATEMENTS ? v : opaque();
}

Value branch(uint n) {
    uint last = n - 1u;
    bool both = node_role(last) == R_ELSE;
    if (!both && node_role(last) != R_THEN) return opaque();
    uint then = both ? last - node_size(last) : last;
    Value cond = value_of(then - node_size(then));
    if (cond.state != CVAL_KNOWN) return cond.state == CVAL_SHAPE ? opaque() : cond;
    if (cond.prim != PRIM_BOOL) return opaque();
    Value v = cond.bits.x != 0u ? value_of(then) : both ? value_of(last) : opaque();
    // Without `else` the value is `()`, if it does not panic.
    return both || is_panic(v) || v.state == CVAL_PENDING ? v : opaque();
}

void run(uint k) {
    uint i = cready_row(k);
    uint n = cwork_node(i), kind = node_kind(n);
    if (cwork_next(i) != CVAL_PENDING || kind != N_BLOCK && kind != N_EXPR_IF && kind != N_MACRO_CALL) return;
    Value v = kind == N_BLOCK ? block(n) : kind == N_EXPR_IF ? branch(n) : macro_(n);
    // What takes more rounds than this is left to others.
    put(i, n, v.state == CVAL_PENDING && C[CTL_CONST_ROUND] > CONST_ROUNDS ? opaque() : v);
}
