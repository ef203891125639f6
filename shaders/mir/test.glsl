// Macros that are conditions: `matches!` and `cfg!`.
#include "mir/result.glsl"
// `matches!`, whose pattern leaves a BLOCK if it does not fit, and `cfg!`, a constant.
void lower(uint n) {
    open_expr(n);
    bool matches = macro_kind(n) == MACRO_MATCHES;
    uint dest = NONE;
    bool retries = matches && (mnode_marks(n) & MM_RETRIES) != 0u;
    if ((mnode_marks(n) & MM_REFUSED) != 0u) unsupported(D_MIR_PATTERN);
    uint choice = NONE;
    if (retries) choice = new_local(LOCAL_TEMP, TY_U32);
    if (matches) {
        dest = result_place();
        // The second row of the node: cond_row().
        row(MIR_USE, dest, TY_BOOL, OPERAND_CONST << OPERAND_SHIFT | new_const(MCONST_BITS, TY_BOOL, 0u, 0u), 0u, 0u, 0u);
        row(MIR_BLOCK, NONE, NONE, 0u, 0u, 0u, 0u);
    }
    // As for arms: see control.glsl.
    if (retries) {
        row(MIR_USE, choice, TY_U32, OPERAND_CONST << OPERAND_SHIFT | new_const(MCONST_BITS, TY_U32, 0u, 0u), 0u, 0u, 0u);
        row(MIR_LOOP, NONE, NONE, 0u, 0u, 0u, 0u);
        row(MIR_BLOCK, NONE, NONE, 0u, 0u, 0u, 0u);
    }
    at_exit();
    uint yes = new_const(MCONST_BITS, TY_BOOL, matches || (node_data(n) & CFG_TRUE) != 0u ? 1u : 0u, 0u);
    if (matches) {
        row(MIR_USE, dest, TY_BOOL, OPERAND_CONST << OPERAND_SHIFT | yes, 0u, 0u, 0u);
        if (retries) {
            row(MIR_BREAK, NONE, NONE, enter_row(n) + 1u, 0u, 0u, 0u);
            end_row(enter_row(n) + 4u);
            end_row(enter_row(n) + 3u);
        }
        end_row(enter_row(n) + 1u);
    } else {
        result = mv(MV_CONST, yes);
    }
    close_expr();
}
