// A round of evaluation: literals, names, items, variants and expressions that pass a value on.
//@ rows cready
//@ reads cready.row
//@ reads  node.kind node.tok node.data node.size tok.kind tok.sym res.kind res.id res.def
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

void run(uint k) {
    uint i = cready_row(k);
    uint n = cwork_node(i);
    uint kind = node_kind(n);
    uint want = cwork_want(i);
    Value v = opaque();
    bool others = kind == N_EXPR_BINARY || kind == N_EXPR_UNARY || kind == N_EXPR_CAST || kind == N_EXPR_STRUCT
        || kind == N_EXPR_TUPLE || kind == N_EXPR_ARRAY || kind == N_EXPR_REPEAT || kind == N_EXPR_FIELD
        || kind == N_EXPR_INDEX || kind == N_EXPR_CALL || kind == N_EXPR_MATCH || kind == N_BLOCK || kind == N_EXPR_IF || kind == N_MACRO_CALL;
    if (cwork_next(i) != CVAL_PENDING || others) {
        v.state = CVAL_PENDING;
    } else if (kind == N_EXPR_LIT || kind == N_PAT_LIT) {
        v = literal(n, want);
    } else if (kind == N_EXPR_PATH || kind == N_PAT_PATH || kind == N_PAT_BIND) {
        uint rk = res_kind(n);
        if (rk == RES_DEF || rk == RES_ASSOC) {
            if (def_kind(res_id(n)) == DEF_CONST) v = value_of(def_node(res_id(n)));
            // A panic is that of the constant itself.
            if (v.state == CVAL_SHAPE && node_kind(v.bits.x) == N_MACRO_CALL) v = opaque();
        }
    } else if (kind == N_ITEM_CONST || kind == N_ITEM_STATIC) {
        v = item_value(n, want);
    } else if (kind == N_VARIANT) {
        v = variant_value(n, want);
    } else if (kind == N_EXPR_PAREN || kind == N_EXPR_CONST_BLOCK || kind == N_PAT_CONST) {
        if (node_size(n) > 1u) v = value_of(n - 1u);
    }
    // What takes more rounds than this is left to others.
    if (cwork_next(i) == CVAL_PENDING && C[CTL_CONST_ROUND] > CONST_ROUNDS) v = opaque();
    put(i, n, v);
}
