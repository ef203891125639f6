// The operators `==`, `!=`, `<`, `<=`, `>`, `>=`.
#include "mir/result.glsl"
#include "mir/compare.glsl"

void lower(uint n) {
    open_expr(n);
    at_exit();
    uint op = node_data(n), r = strip(n - 1u), l = strip(n - 1u - node_size(n - 1u)), t = adjusted_type(l);
    uint a = value_of(l), b = value_of(r);
    bool equality = op == BINOP_EQ || op == BINOP_NE, known = comparable(behind_type(t));
    // `never() == never()`: control does not get here.
    bool never = behind_type(t) == TY_NEVER || behind_type(adjusted_type(r)) == TY_NEVER;
    bool plain = is_scalar(t) || !known || never;
    if (!known) unsupported_type(D_MIR_COMPARE, t);
    uint dest = result_place(), x = operand(a), y = operand(b), how = MIR_BINARY, c = op;
    if (t == TY_UNIT) {
        how = MIR_USE;
        x = bits(TY_BOOL, op == BINOP_EQ || op == BINOP_LE || op == BINOP_GE ? 1u : 0u);
        y = c = 0u;
    } else if (!plain) {
        uint tr = adjusted_type(r);
        uint pa = behind_place(a, t), pb = behind_place(b, tr);
        t = behind_type(t);
        x = compared(equality ? GLUE_EQ : GLUE_CMP, pa, pb, t);
        y = 0u;
        if (equality) {
            how = op == BINOP_EQ ? MIR_USE : MIR_UNARY;
            c = op == BINOP_EQ ? 0u : UNOP_NOT;
        } else {
            // One bit says what was found: 1 less, 2 equal, 4 greater (none: unordered).
            uint masked = new_local(LOCAL_TEMP, TY_U8), mask = op == BINOP_LT ? 1u : op == BINOP_LE ? 3u : op == BINOP_GT ? 4u : 6u;
            row(MIR_BINARY, masked, TY_U8, x, bits(TY_U8, mask), BINOP_AND, 0u);
            x = masked;
            y = bits(TY_U8, 0u);
            c = BINOP_NE;
        }
    }
    if (!never) row(how, dest, TY_BOOL, x, y, c, 0u);
    close_expr();
}
