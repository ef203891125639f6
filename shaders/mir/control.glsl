// Blocks, branches, loops, jumps, bodies.
#include "mir/result.glsl"
//@ reads res.def def_ty.ty def_ty.ret def_ty.param def_ty.n_param sig_param.ty mnode.marks

void jump(uint op, uint label) { row(op, NONE, NONE, label, 0u, 0u, 0u); }

bool has_else(uint n) { return node_role(n - 1u) == R_ELSE; }

// Row of the BLOCK or LOOP that `break` of node `m` leaves.
uint label_row(uint m) {
    if (node_kind(m) != N_EXPR_FOR) return enter_row(m);
    uint range = strip(child(m, R_ITER));
    uint flags = node_kind(range) == N_EXPR_RANGE ? node_data(range) : 0u;
    return exit_row(range) + ((flags & RANGE_HI) == 0u ? 1u : (flags & RANGE_INCLUSIVE) == 0u ? 2u : 3u);
}

// A function, const or static: its return place, parameters and final RETURN.
void lower_body(uint n) {
    begin(n);
    if ((mnode_marks(n) & MM_BODY) != 0u) {
        uint d = res_def(n);
        bool is_fn = node_kind(n) == N_ITEM_FN;
        new_local(LOCAL_RETURN, is_fn ? def_ty_ret(d) : def_ty_ty(d));
        uint count = is_fn ? def_ty_n_param(d) : 0u;
        for (uint i = 0u; i < count; i++) new_local(LOCAL_PARAM, sig_param_ty(def_ty_param(d) + i));
        at_exit();
        jump(MIR_RETURN, 0u);
    } else {
        at_exit();
    }
    set_value(VALUE_NONE);
    finish_node();
}

void lower_let(uint n) {
    begin(n);
    bool refutable = has_else(n);
    if (refutable) {
        jump(MIR_BLOCK, 0u);
        jump(MIR_BLOCK, 0u);
    }
    at_exit();
    if (refutable) end_row(enter_row(n));
    set_value(VALUE_NONE);
    finish_node();
}

void lower_arm(uint n) {
    begin(n);
    // With several alternatives to try: BLOCK { least choice = 0; LOOP { BLOCK { pattern, guard, body } } }.
    bool retries = (mnode_marks(n) & MM_RETRIES) != 0u;
    if ((mnode_marks(n) & MM_REFUSED) != 0u) unsupported(D_MIR_PATTERN);
    for (uint i = 0u; i < (retries ? 4u : 1u); i++) {
        bool clears = i == 1u;
        uint dest = NONE, zero = 0u;
        if (clears) {
            dest = new_local(LOCAL_TEMP, TY_U32);
            zero = OPERAND_CONST << OPERAND_SHIFT | new_const(MCONST_BITS, TY_U32, 0u, 0u);
        }
        row(clears ? MIR_USE : i == 2u ? MIR_LOOP : MIR_BLOCK, dest, clears ? TY_U32 : NONE, zero, 0u, 0u, 0u);
    }
    at_exit();
    jump(MIR_BREAK, enter_row(node_parent(n)));
    for (uint i = retries ? 3u : 0u; i < 4u; i = i == 0u ? 4u : i == 2u ? 0u : i - 1u) end_row(enter_row(n) + i);
    set_value(VALUE_NONE);
    finish_node();
}

void lower_for(uint n) {
    uint range = strip(child(n, R_ITER)), ty = range_item(range);
    if (node_kind(range) != N_EXPR_RANGE || (node_data(range) & RANGE_LO) == 0u || ty == NONE || ty_kind(ty) != TK_INT) {
        if (node_ty_ty(range) != TY_ERROR && ty != TY_ERROR) unsupported(D_MIR_FOR);
        ty = TY_ERROR;
    }
    new_local(LOCAL_TEMP, ty);
    new_local(LOCAL_TEMP, ty);
    new_local(LOCAL_TEMP, TY_BOOL);
    new_local(LOCAL_TEMP, ty);
}

void lower(uint n) {
    uint k = node_kind(n);
    if (k == N_ITEM_FN || k == N_ITEM_CONST || k == N_ITEM_STATIC) { lower_body(n); return; }
    if (k == N_STMT_LET) { lower_let(n); return; }
    if (k == N_ARM) { lower_arm(n); return; }
    open_expr(n);
    bool labelled = k == N_BLOCK && (mnode_marks(n) & MM_LABELLED) != 0u;
    uint up = node_parent(n);
    bool else_of_let = k == N_BLOCK && node_kind(up) == N_STMT_LET && node_role(n) == R_ELSE;
    if (else_of_let) {
        jump(MIR_BREAK, enter_row(up));
        end_row(enter_row(up) + 1u);
    }
    if (k == N_EXPR_FOR) lower_for(n);
    else if (k == N_BLOCK || k == N_EXPR_IF || k == N_EXPR_MATCH || k == N_EXPR_LOOP || k == N_EXPR_CONST_BLOCK) result_place();
    if (labelled || k == N_EXPR_IF || k == N_EXPR_MATCH) jump(MIR_BLOCK, 0u);
    if (k == N_EXPR_IF && has_else(n)) jump(MIR_BLOCK, 0u);
    if (k == N_EXPR_WHILE || k == N_EXPR_LOOP) jump(MIR_LOOP, 0u);
    at_exit();
    if (k == N_EXPR_MATCH) jump(MIR_UNREACHABLE, 0u);
    if (labelled || k == N_EXPR_IF || k == N_EXPR_MATCH || k == N_EXPR_WHILE || k == N_EXPR_LOOP) end_row(enter_row(n));
    if (k == N_EXPR_FOR) end_row(label_row(n));
    if (k == N_EXPR_RETURN) jump(MIR_RETURN, 0u);
    if (k == N_EXPR_BREAK || k == N_EXPR_CONTINUE)
        {
        bool known = res_kind(n) == RES_LABEL;
        jump(!known ? MIR_UNREACHABLE : k == N_EXPR_BREAK ? MIR_BREAK : MIR_CONTINUE, known ? label_row(res_id(n)) : 0u);
    }
    if (k == N_EXPR_WHILE || k == N_EXPR_FOR) result = VALUE_UNIT;
    close_expr();
}
