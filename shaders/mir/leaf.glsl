// Expressions that make one place, one constant or one row: paths, literals, references, fields, casts.
#include "mir/result.glsl"
#include "mir/literal.glsl"
//@ reads cval.state cval.lo cval.hi def.kind def.node mnode.marks

// Whether what surrounds expression `n` may write the place that it is: then a constant has to be a copy.
bool may_write(uint n) {
    bool on = true, writes = false;
    look_up(n);
    while (on) {
        uint adj = adjustments(n), k = up == NONE ? NONE : node_kind(up);
        bool borrowed = (adj & (ADJ_REF | ADJ_REF_MUT)) != 0u;
        on = !borrowed && (k == N_EXPR_FIELD || k == N_EXPR_INDEX && up_role == R_BASE);
        if (borrowed) writes = (adj & ADJ_REF_MUT) != 0u;
        else if (k == N_EXPR_REF) writes = (node_data(up) & (REF_MUT | REF_RAW)) != 0u;
        else if (k == N_EXPR_ASSIGN || k == N_EXPR_ASSIGN_OP) writes = up_role == R_LHS;
        else writes = k == N_STMT_LET || k == N_EXPR_MATCH || k == N_EXPR_LET || k == N_MACRO_CALL && macro_kind(up) == MACRO_MATCHES;
        n = up;
        if (on) look_up(n);
    }
    return writes;
}

uint cast_kind(uint k) {
    return k == CAST_INT_TO_FLOAT ? MCAST_INT_TO_FLOAT : k == CAST_FLOAT_TO_INT ? MCAST_FLOAT_TO_INT
        : k == CAST_FLOAT_TO_FLOAT ? MCAST_FLOAT_TO_FLOAT : k == CAST_PTR_TO_PTR ? MCAST_PTR_TO_PTR
        : k == CAST_PTR_TO_INT ? MCAST_PTR_TO_INT : k == CAST_INT_TO_PTR ? MCAST_INT_TO_PTR
        : k == CAST_FN_TO_PTR ? MCAST_REIFY : MCAST_INT_TO_INT;
}

void lower(uint n) {
    open_expr(n);
    at_exit();
    uint k = node_kind(n), flags = node_data(n);
    // What is made: one row, one place and one constant at most.
    bool copied = false;
    uint op = MIR_NOP, a = 0u, c = 0u, place = NONE, base = NONE, arg = 0u, bad = 0u;
    if (k == N_EXPR_PATH) {
        uint d = node_ty_callee(n), dk = d == NONE ? DEF_NONE : def_kind(d);
        if (res_kind(n) == RES_LOCAL) {
            result = binding_value(res_id(n));
        } else if (dk == DEF_STATIC) {
            place = PLACE_STATIC;
            arg = d;
        } else if (dk == DEF_CONST && cval_state(n) == CVAL_KNOWN) {
            result = mv(MV_CONST, new_const(MCONST_BITS, raw_ty, cval_lo(n), cval_hi(n)));
        } else if (dk == DEF_CONST && (mnode_marks(def_node(d)) & MM_DATA) != 0u) {
            place = PLACE_STATIC;
            arg = d;
            copied = want_() == WANT_PLACE || (context & MX_ADJUSTED) != 0u ? may_write(n) : false;
        } else if (dk == DEF_CONST) {
            op = MIR_CALL;
            a = d;
        } else if (dk == DEF_FN || ty_kind(raw_ty) == TK_FN_DEF) {
            result = mv(MV_CONST, new_const(MCONST_FN, raw_ty, d, 0u));
        } else if (dk == DEF_STRUCT || dk == DEF_VARIANT) {
            op = MIR_AGGREGATE;
            a = at_arg;
            c = d;
        } else {
            bad = D_MIR_EXPR;
        }
    } else if (k == N_EXPR_LIT) {
        if (want_() != WANT_NONE) result = mv(MV_CONST, literal(node_tok(n), raw_ty, false));
    } else if (k != N_EXPR_UNDERSCORE) {
        bool is_cast = k == N_EXPR_CAST;
        uint v = value_of(strip(is_cast ? n - 1u - node_size(n - 1u) : n - 1u)), how = node_ty_data(n);
        if (k == N_EXPR_FIELD) {
            place = PLACE_FIELD;
            base = place_id(v);
            arg = how;
        } else if (k == N_EXPR_REF) {
            op = MIR_REF;
            a = place_id(v);
            c = (flags & REF_RAW) != 0u ? ((flags & REF_MUT) != 0u ? MREF_RAW_MUT : MREF_RAW)
                : (flags & REF_MUT) != 0u ? MREF_MUT : MREF_SHARED;
        } else if (how == CAST_ENUM_TO_INT) {
            op = MIR_DISCRIMINANT;
            a = place_id(v);
        } else {
            op = how == CAST_NONE || how == CAST_COERCE ? MIR_USE : MIR_CAST;
            a = operand(v);
            c = cast_kind(how);
        }
    }
    if (place != NONE) result = mv(MV_PLACE, new_place(place, base, arg, 0u, raw_ty));
    if (copied) {
        op = MIR_USE;
        a = operand(result);
    }
    if (op != MIR_NOP) {
        uint dest = result_place();
        row(op, dest, raw_ty, a, op == MIR_CALL ? at_arg : 0u, op == MIR_CALL ? 0u : c, op == MIR_CALL ? NONE : 0u);
    }
    if (bad != 0u && raw_ty != TY_ERROR) unsupported(bad);
    close_expr();
}
