// Terms of nodes: constructors and numbers of arguments. Frequent kinds that need less are in start_plain.
// Types of items and `&x`, tuples, arrays, ranges are known by constructor before anything is inferred.
//@ kinds  TYPE_REF TYPE_PTR TYPE_SLICE TYPE_TUPLE TYPE_ARRAY TYPE_FN EXPR_TUPLE ITEM_STRUCT ITEM_ENUM ITEM_UNION ITEM_FN
//@ kinds  SELF_PARAM EXPR_REF EXPR_ARRAY EXPR_REPEAT EXPR_RANGE PAT_REF PAT_TUPLE PAT_SLICE EXPR_CALL EXPR_METHOD_CALL
//@ reads  cval.state cval.lo res.def def.flags
//@ writes term.kind term.data term.n
//@ consts node_class
#include "types/ast.glsl"
#include "types/assignee.glsl"
#include "types/unchecked.glsl"

// Whether pattern n is part of one in a `let` without `else`, which has to match.
bool irrefutable(uint n) {
    uint p = node_parent(n);
    while (p != NONE && (k_node_class(node_kind(p)) == NC_PAT || node_kind(p) == N_PAT_FIELD)) p = node_parent(p);
    return p != NONE && node_kind(p) == N_STMT_LET && node_role(p - 1u) != R_ELSE;
}

void run(uint i) {
    uint t = 2u * i;
    uint kind = node_kind(i);
    uint data = node_data(i);
    uint d = res_def(i);
    // One walk over the children: how many elements or parameters, the length, `..` among them.
    bool array = kind == N_TYPE_ARRAY || kind == N_EXPR_REPEAT;
    bool params = kind == N_TYPE_FN || kind == N_ITEM_FN;
    uint role = array ? R_COUNT : params ? R_PARAM : R_ELEM;
    uint count = 0u, length = NONE;
    bool rest = false, open_ = false;
    bool tuple = kind == N_EXPR_TUPLE || kind == N_PAT_TUPLE || kind == N_EXPR_CALL;
    uint c = tuple || array || params || kind == N_TYPE_TUPLE || kind == N_EXPR_ARRAY || kind == N_PAT_SLICE ? last_child(i) : NONE;
    while (c != NONE) {
        if (node_role(c) == role) {
            count++;
            length = c;
        }
        uint what = node_kind(c);
        open_ = open_ || what == N_PAT_REST || (what == N_PAT_BIND && node_size(c) > 1u && node_kind(c - 1u) == N_PAT_REST);
        rest = rest || (what == N_EXPR_RANGE && (node_data(c) & (RANGE_LO | RANGE_HI)) == 0u);
        c = prev_child(i, c);
    }
    length = array && length != NONE && cval_state(length) == CVAL_KNOWN ? cval_lo(length) : NONE;
    bool mut_ = (data & REF_MUT) != 0u;
    uint k0 = TK_ERROR, d0 = 0u, n0 = 0u;
    uint k1 = TK_ERROR, d1 = 0u, n1 = 0u;
    switch (kind) {
        case N_TYPE_REF:
        case N_PAT_REF: k0 = mut_ ? TK_REF_MUT : TK_REF; n0 = 1u; break;
        case N_TYPE_PTR: k0 = mut_ ? TK_PTR_MUT : TK_PTR; n0 = 1u; break;
        case N_EXPR_REF:
            k0 = (data & REF_RAW) != 0u ? (mut_ ? TK_PTR_MUT : TK_PTR) : mut_ ? TK_REF_MUT : TK_REF;
            n0 = 1u;
            break;
        case N_SELF_PARAM:
            if ((data & SELF_REF) != 0u) {
                k0 = (data & SELF_MUT) != 0u ? TK_REF_MUT : TK_REF;
                n0 = 1u;
            }
            break;
        case N_TYPE_SLICE: k0 = TK_SLICE; n0 = 1u; break;
        case N_TYPE_TUPLE:
        case N_EXPR_TUPLE:
        case N_PAT_TUPLE:
            // `(a, ..) = ..`: data 1 says that the tuple has no type of its own.
            if (kind == N_EXPR_TUPLE && rest && assignment(i) != NONE) d0 = 1u;
            else if (count > 0u && !(kind == N_PAT_TUPLE && open_)) {
                k0 = TK_TUPLE;
                n0 = count;
            }
            break;
        case N_TYPE_ARRAY:
        case N_EXPR_REPEAT:
            if (length != NONE) {
                k0 = TK_ARRAY;
                d0 = length;
                n0 = 1u;
            }
            break;
        case N_EXPR_ARRAY:
            if (rest && assignment(i) != NONE) {
                d0 = 1u;
            } else {
                k0 = TK_ARRAY;
                d0 = count;
                n0 = 1u;
            }
            break;
        case N_PAT_SLICE:
            // Where nothing else is known it is an array of this length.
            if (!open_ && irrefutable(i)) {
                k0 = TK_ARRAY;
                d0 = count;
                n0 = 1u;
            }
            break;
        case N_EXPR_METHOD_CALL:
            // The reference that it gives, if it is what it looks like.
            if (unchecked(node_sym(i))) {
                k1 = writes_unchecked(node_sym(i)) ? TK_REF_MUT : TK_REF;
                n1 = 1u;
            }
            break;
        case N_EXPR_CALL: d0 = rest && assignment(i) != NONE ? 1u : 0u; break;
        case N_EXPR_RANGE: k0 = TK_RANGE; d0 = data; n0 = (data & (RANGE_LO | RANGE_HI)) != 0u ? 1u : 0u; break;
        case N_TYPE_FN: k0 = TK_FN_PTR; n0 = count + 1u; break;
        case N_ITEM_FN:
            if (d != NONE) {
                k0 = TK_FN_DEF;
                d0 = d;
                k1 = TK_FN_PTR;
                n1 = count + 1u;
            }
            break;
        default:
            if (d != NONE) {
                k0 = TK_ADT;
                d0 = d;
                if ((def_flags(d) & DEFF_TUPLE) != 0u) {
                    k1 = TK_FN_DEF;
                    d1 = d;
                }
            }
            break;
    }
    set_term_kind(t, k0);
    set_term_data(t, d0);
    set_term_n(t, n0);
    set_term_kind(t + 1u, k1);
    set_term_data(t + 1u, d1);
    set_term_n(t + 1u, n1);
}
