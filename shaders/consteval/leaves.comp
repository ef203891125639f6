// A round of evaluation: literals, names, items, variants and expressions that pass a value on.
//@ rows cready
//@ reads cready.row
//@ reads  node.kind node.tok node.data node.size node.role node.nth tok.kind tok.sym res.kind res.id res.def
//@ reads  def.kind def.node def.body cdef.base lit.suffix lit.v0 lit.v1 lit.v2 lit.v3 lit.info
#include "consteval/value.glsl"

Value literal(uint n, uint want) {
    uint t = node_tok(n);
    uint kind = tok_kind(t);
    Value v = opaque();
    if (kind == TOK_IDENT) {
        v = known(uvec2(tok_sym(t) == SYM_true ? 1u : 0u, 0u), PRIM_BOOL);
    } else if (kind == TOK_CHAR || kind == TOK_BYTE) {
        v = known(uvec2(lit_v0(tok_sym(t)), 0u), kind == TOK_CHAR ? PRIM_CHAR : PRIM_U8);
    } else if (kind == TOK_INT) {
        uint row = tok_sym(t);
        uint suffix = lit_suffix(row);
        uint prim = suffix != NONE && suffix >= SYM_i8 && suffix - SYM_i8 <= PRIM_USIZE ? suffix - SYM_i8 : want;
        bool fits = (lit_v2(row) | lit_v3(row)) == 0u && (lit_info(row) & (LIT_FLOAT | LIT_ERROR | LIT_OVERFLOW)) == 0u;
        uvec2 bits = uvec2(lit_v0(row), lit_v1(row));
        if (node_kind(n) == N_PAT_LIT && (node_data(n) & PAT_NEG) != 0u) bits = neg64(bits);
        bool integer = prim == NONE || (prim_bits(prim) > 1u && prim != PRIM_CHAR);
        if (fits && integer) v = known(wrap_to(bits, prim), prim);
    }
    return v;
}

// Initial value of an item: what its INIT node has, in the declared type.
Value item_value(uint n, uint want) {
    uint d = res_def(n);
    uint init = d == NONE ? NONE : def_body(d);
    if (init == NONE) return opaque();
    Value v = value_of(init);
    // An aggregate has no primitive type and passes as it is.
    if (v.state != CVAL_SHAPE) v = want == NONE && v.state == CVAL_KNOWN ? opaque() : as_type(v, want);
    return v;
}

Value variant_value(uint n, uint want) {
    uint d = res_def(n);
    if (d == NONE) return opaque();
    uint base = cdef_base(d);
    uint init = def_body(base);
    Value v = init == NONE ? known(uvec2(0u), want) : as_type(value_of(init), want);
    if (v.state == CVAL_SHAPE) v = opaque();
    if (v.state == CVAL_KNOWN) v.bits = wrap_to(add64(v.bits, uvec2(d - base, 0u)), want);
    return v;
}

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

void run(uint k) {
    uint i = cready_row(k);
    uint n = cwork_node(i);
    uint kind = node_kind(n);
    uint want = cwork_want(i);
    Value v = opaque();
    bool others = kind == N_EXPR_BINARY || kind == N_EXPR_UNARY || kind == N_EXPR_CAST || kind == N_EXPR_STRUCT
        || kind == N_EXPR_TUPLE || kind == N_EXPR_ARRAY || kind == N_EXPR_REPEAT || kind == N_EXPR_FIELD
        || kind == N_EXPR_INDEX || kind == N_EXPR_CALL || kind == N_EXPR_MATCH;
    if (cwork_next(i) != CVAL_PENDING || others) {
        v.state = CVAL_PENDING;
    } else if (kind == N_EXPR_LIT || kind == N_PAT_LIT) {
        v = literal(n, want);
    } else if (kind == N_EXPR_PATH || kind == N_PAT_PATH || kind == N_PAT_BIND) {
        uint rk = res_kind(n);
        if (rk == RES_DEF || rk == RES_ASSOC) {
            if (def_kind(res_id(n)) == DEF_CONST) v = value_of(def_node(res_id(n)));
            if (is_panic(v)) v = opaque();
        }
    } else if (kind == N_ITEM_CONST || kind == N_ITEM_STATIC) {
        v = item_value(n, want);
    } else if (kind == N_VARIANT) {
        v = variant_value(n, want);
    } else if (kind == N_EXPR_PAREN || kind == N_EXPR_CONST_BLOCK || kind == N_PAT_CONST) {
        if (node_size(n) > 1u) v = value_of(n - 1u);
    } else if (kind == N_BLOCK) {
        v = block(n);
    } else if (kind == N_MACRO_CALL) {
        v = macro_(n);
    } else if (kind == N_EXPR_IF) {
        uint last = n - 1u;
        if (node_role(last) == R_THEN) {
            Value cond = value_of(last - node_size(last));
            if (cond.state == CVAL_PENDING || cond.state == CVAL_ERR) v = cond;
            else if (cond.state == CVAL_KNOWN && cond.bits.x != 0u) v = value_of(last);
            if (v.state == CVAL_KNOWN || v.state == CVAL_SHAPE && !is_panic(v)) v = opaque();
        } else if (node_role(last) == R_ELSE) {
            uint then = last - node_size(last);
            Value cond = value_of(then - node_size(then));
            v = cond.state == CVAL_SHAPE ? opaque() : cond.state != CVAL_KNOWN ? cond : cond.bits.x != 0u ? value_of(then) : value_of(last);
            if (cond.state == CVAL_KNOWN && cond.prim != PRIM_BOOL) v = opaque();
        }
    }
    // What takes more rounds than this is left to others.
    if (cwork_next(i) == CVAL_PENDING && C[CTL_CONST_ROUND] > CONST_ROUNDS) v = opaque();
    put(i, n, v);
}
