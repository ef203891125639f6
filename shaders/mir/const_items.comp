// Constants that are data: arrays, tuples and structs of literals and other known numbers, from a certain size on. What names one is a place then.
//@ kinds ITEM_CONST
//@ reads def.kind cval.state
//@ writes mnode.marks
//@ consts node_class
#include "mir/tree.glsl"
const uint LEAST = 16u;
const uint MOST = 16384u;
uint allowed(uint n, uint root) {
    uint k = node_kind(n), class_ = k_node_class(k);
    if (class_ != NC_EXPR) return k == N_BLOCK || k == N_STRUCT_BASE || k == N_MACRO_CALL ? 0u : 1u;
    if (is_adjusted(n)) return 0u;
    if (cval_state(n) == CVAL_KNOWN) return 1u;
    uint tk = ty_kind(node_ty_ty(n));
    bool number = tk == TK_INT || tk == TK_FLOAT || tk == TK_BOOL || tk == TK_CHAR;
    bool literal = k == N_EXPR_LIT || k == N_EXPR_UNARY && node_data(n) == UNOP_NEG && node_kind(n - 1u) == N_EXPR_LIT;
    bool made = k == N_EXPR_ARRAY || k == N_EXPR_TUPLE || k == N_EXPR_STRUCT || k == N_EXPR_PAREN || k == N_EXPR_REPEAT && n != root;
    uint d = k == N_EXPR_PATH ? node_ty_callee(n) : k == N_EXPR_CALL ? callee_of(n) : NONE;
    bool builds = d != NONE && (def_kind(d) == DEF_STRUCT || def_kind(d) == DEF_VARIANT);
    return made || builds || literal && number ? 1u : 0u;
}
void run(uint i) {
    uint init = i - 1u, size = node_size(i) > 1u && node_role(init) == R_INIT ? node_size(init) : 0u, k = node_kind(init);
    if (size < LEAST || size > MOST || k != N_EXPR_ARRAY && k != N_EXPR_TUPLE && k != N_EXPR_STRUCT) return;
    uint n = init + 1u - size, fine = 1u;
    while (fine != 0u && n <= init) fine &= allowed(n++, init);
    if (fine != 0u) atomicOr(H[at_mnode_marks(i)], MM_DATA);
}
