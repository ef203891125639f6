// Unary, binary and compound assignment operators, but comparisons.
#include "mir/result.glsl"
#include "mir/literal.glsl"
//@ reads lang.def

// The value behind the references of value `v` of type `t`; its type through `t`.
uint behind_value(uint v, inout uint t) {
    while (is_ref(t)) {
        t = pointee(t);
        v = mv(MV_PLACE, new_place(PLACE_DEREF, place_id(v), 0u, 0u, t));
    }
    return v;
}

void lower(uint n) {
    open_expr(n);
    uint k = node_kind(n), op = node_data(n);
    bool unary = k == N_EXPR_UNARY, lazy = k == N_EXPR_BINARY && op >= BINOP_LAZY_AND, assigns = k == N_EXPR_ASSIGN_OP;
    // A condition made of && only jumps: its operands do that.
    bool jumps = lazy && op == BINOP_LAZY_AND && cond_owner(n) != NONE;
    bool negative = unary && op == UNOP_NEG && node_kind(n - 1u) == N_EXPR_LIT, deref = unary && op == UNOP_DEREF;
    bool works = !lazy && !negative && !deref;
    uint vr = 0u, vl = 0u, tl = TY_ERROR, dest = NONE;
    if (!lazy && !negative) {
        uint r = strip(n - 1u), l = unary ? r : strip(n - 1u - node_size(n - 1u)), tr = adjusted_type(r);
        tl = adjusted_type(l);
        vr = value_of(r);
        vl = value_of(l);
        // Builtin operators look through references.
        if (!deref) vr = behind_value(vr, tr);
        if (k == N_EXPR_BINARY) vl = behind_value(vl, tl);
    }
    if (negative) {
        result = mv(MV_CONST, literal(node_tok(n - 1u), raw_ty, true));
    } else if (deref) {
        result = mv(MV_PLACE, new_place(PLACE_DEREF, place_id(vr), 0u, 0u, raw_ty));
    } else if (assigns) {
        dest = place_id(vl);
        result = VALUE_UNIT;
    } else if (!jumps) {
        dest = result_place();
    }
    if (lazy && !jumps) row(MIR_BLOCK, NONE, NONE, 0u, 0u, 0u, 0u);
    at_exit();
    if (lazy && !jumps) end_row(enter_row(n));
    uint a = operand(unary ? vr : vl), b = operand(vr);
    // `!never()`: control does not get here.
    if (works && raw_ty != TY_NEVER) {
        uint ty = assigns ? tl : raw_ty, tk = ty_kind(ty), how = unary ? MIR_UNARY : MIR_BINARY, loc = 0u, c = op;
        bool checked_ = (body_flags(mnode_body(n)) & BODY_CHECKED) != 0u;
        // Operators of the library's types are calls.
        uint called = node_ty_callee(n), target = dest;
        if (assigns) a = dest;
        if (unary) b = 0u;
        if (called != NONE) {
            uint count = unary ? 1u : 2u, args = new_args(count);
            set_arg(args, a);
            if (!unary) set_arg(args + 1u, b);
            how = MIR_CALL;
            a = called;
            b = args;
            c = count;
            loc = NONE;
            if (assigns) dest = temp(ty);
        }
        if (tk == TK_INT) {
            if (unary) how = op == UNOP_NEG && checked_ ? MIR_CHECKED_NEG : how;
            else if (op == BINOP_DIV || op == BINOP_REM || (checked_ && (op <= BINOP_MUL || op == BINOP_SHL || op == BINOP_SHR)))
                how = MIR_CHECKED_BINARY;
            if (how != MIR_BINARY && how != MIR_UNARY) loc = new_loc();
        } else if (tk == TK_FLOAT && op == BINOP_REM && !unary) {
            uint args = new_args(2u);
            set_arg(args, a);
            set_arg(args + 1u, b);
            how = MIR_CALL;
            a = lang_def(ty == TY_F32 ? LANG_f32_rem : LANG_f64_rem);
            b = args;
            c = 2u;
            loc = NONE;
        }
        row(how, dest, ty, a, b, c, loc);
        if (called != NONE && assigns) row(MIR_USE, target, ty, operand(mv(MV_TEMP, dest)), 0u, 0u, 0u);
    }
    close_expr();
}
