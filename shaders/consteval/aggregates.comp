// A round of evaluation: structs, tuples and arrays, and what is taken out of them.
// An aggregate's value is the node that builds it (state SHAPE, low word).
//@ rows cready
//@ reads cready.row
//@ reads  node.kind node.tok node.size node.role node.nth tok.kind tok.sym res.kind
//@ reads  lit.v0
#include "consteval/operands.glsl"

// Arrays of more elements than this are not searched.
const uint MAX_ELEMENTS = 4096u;

uint first_of(uint n) { return n + 1u - node_size(n); }

// The child of n with this role that is number `nth` of its role (or whose name is `sym`), or NONE.
uint part_of(uint n, uint role, uint nth, uint sym) {
    uint begin = first_of(n);
    uint c = n - 1u;
    uint found = NONE;
    uint steps = 0u;
    bool run = node_size(n) > 1u;
    while (run) {
        bool hit = node_role(c) == role && (sym == NONE ? node_nth(c) == nth : tok_sym(node_tok(c)) == sym);
        if (hit) found = c;
        steps++;
        run = found == NONE && first_of(c) > begin && steps < MAX_ELEMENTS;
        if (run) c -= node_size(c);
    }
    return found;
}

Value shape(uint n) { return Value(CVAL_SHAPE, uvec2(n, 0u), NONE); }

Value field(uint n) {
    Value base = value_of(n - 1u);
    if (base.state != CVAL_SHAPE) return base.state == CVAL_KNOWN ? opaque() : base;
    uint from = base.bits.x;
    uint kind = node_kind(from);
    uint t = node_tok(n);
    bool number = tok_kind(t) == TOK_INT;
    if (!number && tok_kind(t) != TOK_IDENT) return opaque();
    uint nth = number ? lit_v0(tok_sym(t)) : 0u;
    uint part = NONE;
    if (kind == N_EXPR_STRUCT && !number) {
        uint init = part_of(from, R_FIELD, 0u, tok_sym(t));
        if (init != NONE) part = node_size(init) > 1u && node_role(init - 1u) == R_VALUE ? init - 1u : NONE;
    } else if (kind == N_EXPR_TUPLE && number) {
        part = part_of(from, R_ELEM, nth, NONE);
    } else if (kind == N_EXPR_CALL && number) {
        part = part_of(from, R_ARG, nth, NONE);
    }
    return part == NONE ? opaque() : value_of(part);
}

Value index(uint n) {
    uint at = n - 1u;
    Value i = value_of(at);
    Value base = value_of(at - node_size(at));
    Value result = opaque();
    if (base.state == CVAL_ERR || i.state == CVAL_ERR) result.state = CVAL_ERR;
    else if (base.state == CVAL_PENDING || i.state == CVAL_PENDING) result.state = CVAL_PENDING;
    else if (base.state == CVAL_SHAPE && i.state == CVAL_KNOWN) {
        uint from = base.bits.x;
        uint kind = node_kind(from);
        uint count = 0u;
        bool counted = kind == N_EXPR_ARRAY;
        if (kind == N_EXPR_ARRAY) count = node_size(from) > 1u ? node_nth(from - 1u) + 1u : 0u;
        if (kind == N_EXPR_REPEAT) {
            Value many = value_of(from - 1u);
            counted = many.state == CVAL_KNOWN && many.bits.y == 0u;
            count = many.bits.x;
        }
        if (counted && (i.bits.y != 0u || i.bits.x >= count)) {
            uint b = res_body(n);
            bool named = b != NONE;
            if (named) named = node_kind(b) == N_ITEM_CONST || node_kind(b) == N_ITEM_STATIC;
            diag_full(named ? D_CONST_INDEX_NAMED : D_CONST_INDEX, tok_lo(node_first_tok(n)), tok_hi(node_last_tok(n)),
                count, i.bits.x, named ? node_tok(b) : NONE, NONE, 0u);
            result.state = CVAL_ERR;
        } else if (counted && kind == N_EXPR_REPEAT) {
            uint elem = from - 1u;
            result = value_of(elem - node_size(elem));
        } else if (counted) {
            uint part = part_of(from, R_ELEM, i.bits.x, NONE);
            if (part != NONE) result = value_of(part);
        }
    }
    return result;
}

void run(uint k) {
    uint row = cready_row(k);
    uint n = cwork_node(row);
    uint kind = node_kind(n);
    if (cwork_next(row) == CVAL_PENDING) {
        Value v = Value(CVAL_PENDING, uvec2(0u), NONE);
        if (kind == N_EXPR_STRUCT || kind == N_EXPR_TUPLE || kind == N_EXPR_ARRAY || kind == N_EXPR_REPEAT) v = shape(n);
        else if (kind == N_EXPR_FIELD) v = field(n);
        else if (kind == N_EXPR_INDEX) v = index(n);
        else if (kind == N_EXPR_CALL) {
            uint callee = part_of(n, R_CALLEE, 0u, NONE);
            bool ctor = callee != NONE;
            if (ctor) ctor = node_kind(callee) == N_EXPR_PATH && res_kind(callee) == RES_CTOR;
            v = ctor ? shape(n) : opaque();
        }
        put(row, n, v);
    }
}
