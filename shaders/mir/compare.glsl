// Comparisons of builtin types.
//@ reads lang.def
#include "mir/value.glsl"

// What builtin operators and comparisons work on: the type behind references, but `&str` itself.
uint behind(uint t) {
    while (is_ref(t) && ty_kind(pointee(t)) != TK_STR && ty_kind(pointee(t)) != TK_SLICE) t = pointee(t);
    return t;
}
// The value behind the references of value `v` of type `t`.
uint behind_value(uint v, uint t) {
    while (is_ref(t) && ty_kind(pointee(t)) != TK_STR && ty_kind(pointee(t)) != TK_SLICE) {
        t = pointee(t);
        v = mv(MV_PLACE, new_place(PLACE_DEREF, place_id(v), 0u, 0u, t));
    }
    return v;
}

// Types that compare() knows.
bool comparable(uint t) {
    uint k = ty_kind(t);
    return k == TK_BOOL || k == TK_CHAR || k == TK_INT || k == TK_FLOAT || k == TK_PTR || k == TK_PTR_MUT || k == TK_FN_PTR
        || k == TK_NEVER || k == TK_ERROR || t == TY_UNIT || (k == TK_REF && ty_kind(pointee(t)) == TK_STR);
}

uint bits(uint ty, uint lo) { return OPERAND_CONST << OPERAND_SHIFT | new_const(MCONST_BITS, ty, lo, 0u); }

// dest = (a op b), operands of type `t`.
void compare(uint op, uint dest, uint a, uint b, uint t) {
    if (t == TY_UNIT) {
        row(MIR_USE, dest, TY_BOOL, bits(TY_BOOL, op == BINOP_EQ || op == BINOP_LE || op == BINOP_GE ? 1u : 0u), 0u, 0u, 0u);
    } else if (ty_kind(t) != TK_REF) {
        row(MIR_BINARY, dest, TY_BOOL, a, b, op, 0u);
    } else {
        bool equality = op == BINOP_EQ || op == BINOP_NE;
        uint args = new_args(2u), got = dest, got_ty = TY_BOOL;
        set_arg(args, a);
        set_arg(args + 1u, b);
        if (op != BINOP_EQ) {
            got_ty = equality ? TY_BOOL : TY_I32;
            got = new_local(LOCAL_TEMP, got_ty);
        }
        row(MIR_CALL, got, got_ty, lang_def(equality ? LANG_str_eq : LANG_str_cmp), args, 2u, NONE);
        if (op == BINOP_NE) row(MIR_UNARY, dest, TY_BOOL, got, 0u, UNOP_NOT, 0u);
        else if (op != BINOP_EQ) row(MIR_BINARY, dest, TY_BOOL, got, bits(TY_I32, 0u), op, 0u);
    }
}
