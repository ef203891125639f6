// Comparisons of builtin types.
//@ reads lang.def
#include "mir/value.glsl"

// What builtin operators and comparisons work on: the value behind the references of value `v` of type `t`, but `&str`
// itself; its type through `t`.
uint behind_value(uint v, inout uint t) {
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
    bool unit = t == TY_UNIT, text = !unit && ty_kind(t) == TK_REF, equality = op == BINOP_EQ || op == BINOP_NE;
    bool second = text && op != BINOP_EQ;
    uint how = MIR_BINARY, got = dest, got_ty = TY_BOOL, c = op, constant = 0u;
    if (unit || (text && !equality))
        constant = bits(unit ? TY_BOOL : TY_I32, unit && (op == BINOP_EQ || op == BINOP_LE || op == BINOP_GE) ? 1u : 0u);
    if (unit) {
        how = MIR_USE;
        a = constant;
        b = c = 0u;
    } else if (text) {
        uint args = new_args(2u);
        set_arg(args, a);
        set_arg(args + 1u, b);
        if (second) {
            got_ty = equality ? TY_BOOL : TY_I32;
            got = new_local(LOCAL_TEMP, got_ty);
        }
        how = MIR_CALL;
        a = lang_def(equality ? LANG_str_eq : LANG_str_cmp);
        b = args;
        c = 2u;
    }
    row(how, got, got_ty, a, b, c, text ? NONE : 0u);
    if (second) row(equality ? MIR_UNARY : MIR_BINARY, dest, TY_BOOL, got, constant, equality ? UNOP_NOT : op, 0u);
}
