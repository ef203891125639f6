// Rows of arithmetic with a struct or enum: operators of the library's own types are calls of their methods, others there
// are not. One reference on an operand is looked through. Only for targets whose library has such types.
#include "types/fire.glsl"
#include "types/classes.glsl"
#include "types/operator_of.glsl"
//@ consts operator_method

// The function of an operator where an operand (adt_left: the left one) is of type r.
uint function_of(uint op, uint r, bool adt_left, bool adt_right) {
    return op > BINOP_SHR ? NONE : method_of(r, k_operator_method(op + (adt_left && adt_right ? 0u : adt_left ? 10u : 20u)));
}

void binary(uint n) {
    uint op = node_data(n);
    bool assign = node_kind(n) == N_EXPR_ASSIGN_OP;
    uint rhs = n - 1u;
    uint lhs = prev_child(n, rhs);
    uint l0 = find(v_of(lhs)), r0 = find(v_of(rhs));
    uint l = l0, r = r0;
    uint lh = head(l), rh = head(r);
    // Errors are for arith.comp.
    if (lh == TK_ERROR || rh == TK_ERROR) return;
    bool lref = is_ref(lh) && !assign, rref = is_ref(rh);
    if (lref) l = find(head_arg(l, 0u));
    if (rref) r = find(head_arg(r, 0u));
    lh = head(l);
    rh = head(r);
    bool adt_left = lh == TK_ADT, adt_right = rh == TK_ADT;
    if (lh == TH_GENERAL || rh == TH_GENERAL || !(adt_left || adt_right)) return;
    o_done = true;
    uint d = adt_left || !assign ? function_of(op, adt_left ? l : r, adt_left, adt_right) : NONE;
    // A matrix or quaternion and a vector.
    uint other = adt_left && adt_right && op == BINOP_MUL && !assign && head_data(l) != head_data(r) ? method_of(l, SYM_mul_vector) : NONE;
    if (other != NONE) d = other;
    if (!assign) give(n, d == NONE ? TY_ERROR : ret_ref(d));
    if (d != NONE) {
        if (lref) set_node_ty_adj(lhs, 1u);
        if (rref) set_node_ty_adj(rhs, 1u);
        set_node_ty_callee(n, d);
        if (adt_left) also(rhs, EQ_SITE, r, param_ref(d, 1u));
        else also(lhs, EQ_SITE, l, param_ref(d, 0u));
        return;
    }
    bool bits = op == BINOP_AND || op == BINOP_OR || op == BINOP_XOR, shift = op == BINOP_SHL || op == BINOP_SHR;
    uint a = category(lh);
    bool has = a == CAT_INT || (a == CAT_FLOAT && !bits && !shift) || (a == CAT_BOOL && bits);
    o_code = (has ? D_NO_IMPL_ADD : assign ? D_NO_ADD_ASSIGN : D_NO_ADD) + op;
    o_how = o_code == D_NO_ADD_ASSIGN + op ? HOW_TY0 | HOW_TY1 : HOW_TY0 | HOW_TY1 | HOW_OPERATOR;
    o_node = n;
    o_arg0 = shown(l0);
    o_arg1 = shown(r0);
    // Somebody implements the operator, which was told there.
    if (C[CTL_TYPES_TRAITS] != 0u) o_code = 0u;
}

void row(uint n) {
    if ((infer_flags(n) & IF_OWN_DONE) != 0u) return;
    begin();
    binary(n);
    finish(n, IF_OWN_DONE, EQ_OWN);
}
// Calls row() for the node of each row of the list.
void main() {
    if (C[CTL_TARGET] == TARGET_X86_64) return;
    for (uint i = gl_GlobalInvocationID.x; i < list_rows; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) row((H[list_base + i] & WAIT_MASK) >> 1);
    if (moved) C[CTL_CHANGED] = 1u;
}
