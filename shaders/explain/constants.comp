// What constants cannot call, circles of constants, and discriminants that are the same.
//@ rows   diag
//@ reads  diag.code diag.lo2 diag.a0 res.kind res.id def.node def.kind cval.lo cval.hi
//@ reads  tok.sym tok.file
#include "explain/item.glsl"
#include "explain/children.glsl"
#include "lib/part.glsl"

const uint MAX_CIRCLE = 16u;

// The first path in the value of constant n that names a constant, or NONE.
uint uses(uint n) {
    uint init = child(n, R_INIT);
    uint found = NONE;
    uint k = init == NONE ? 0u : init + 1u - node_size(init);
    uint steps = 0u;
    while (init != NONE && k <= init && found == NONE && steps < 2048u) {
        bool path = node_kind(k) == N_EXPR_PATH && res_kind(k) == RES_DEF;
        uint kind = path ? def_kind(res_id(k)) : DEF_NONE;
        if (kind == DEF_CONST || kind == DEF_STATIC) found = k;
        k++;
        steps++;
    }
    return found;
}

void circle(uint n) {
    uint at = n;
    uint steps = 0u;
    bool run = true;
    while (run && steps < MAX_CIRCLE) {
        uint path = uses(at);
        run = path != NONE;
        if (run) {
            part_at(P_REQUIRES_EVALUATING, path, tok_sym(node_tok(at)));
            at = def_node(res_id(path));
            run = at != n;
            if (run) part(P_REQUIRES_SIMPLIFYING, item_lo(at), def_hi(at), tok_sym(node_tok(at)));
        }
        steps++;
    }
    if (at != n) part_count = 0u;
    part(P_CIRCLE_CLOSES, tok_sym(node_tok(n)));
    part(P_CIRCLE_USED, tok_file(node_tok(n)));
    part(P_CIRCLE_SEE);
}

// Variants of the enum with the value of variant n.
void twice(uint n, uint lo2) {
    uint e = node_parent(n);
    uint c = last_child(e);
    uint steps = 0u;
    while (c != NONE && steps < 1024u) {
        bool same = node_kind(c) == N_VARIANT && cval_lo(c) == cval_lo(n) && cval_hi(c) == cval_hi(n);
        uint value = same ? child(c, R_DISCR) : NONE;
        uint lo = value == NONE ? name_lo(c) : lo_of(value);
        if (same && lo != lo2) part_full(P_ASSIGNED_HERE, lo, value == NONE ? name_hi(c) : hi_of(value), n, 0u, 0u);
        if (same && value == NONE) {
            // The variant from which this one was counted.
            uint from = c;
            uint later = 0u;
            uint b = prev_child(e, c);
            while (b != NONE && node_kind(b) == N_VARIANT && child(from, R_DISCR) == NONE && later < 1024u) {
                from = b;
                later++;
                b = prev_child(e, b);
            }
            if (later > 0u) {
                part_full(later == 1u ? P_COUNTED_FROM : P_COUNTED_FROM_MANY, name_lo(from), name_hi(from), c, from, later);
                part_full(P_COUNTED_VALUE, NONE, 0u, c, c, 0u);
            }
        }
        c = prev_child(e, c);
        steps++;
    }
}

void explain(uint i) {
    uint code = diag_code(i);
    uint n = diag_a0(i);
    bool static_ = code == D_NOT_CONST_FN_STATIC || code == D_NOT_CONST_FORMAT_STATIC;
    bool function = code == D_NOT_CONST_FN_CONST || code == D_NOT_CONST_FN_STATIC;
    if (function || static_ || code == D_NOT_CONST_FORMAT_CONST) {
        uint d = function ? res_id(n) : NONE;
        if (function) part(P_NOT_CONST, item_lo(def_node(d)), def_hi(def_node(d)), n);
        part(static_ ? P_STATIC_CALLS : P_CONST_CALLS);
        if (static_) part(P_WRAP_LAZY);
    }
    if (code == D_DISCRIMINANT_TWICE) twice(n, diag_lo2(i));
    if (code == D_CONST_CYCLE) circle(n);
}

void run(uint i) {
    parts(i, 0u);
    explain(i);
    flush_parts();
}
