// What stands around the machine's cases.
//@ reads  rfn.member fn.out
//@ grid 1
//@ local 1
#include "recursion/function.glsl"
void main() {
    uint row = C[CTL_REC_LIR0], cases = C[CTL_REC_CASES], first = C[CTL_REC_VREG0], old = C[CTL_REC_FN0], machine = old + 1u;
    uint exit_ = row + 3u + cases, end = exit_ + 2u + C[CTL_REC_ROWS], room = 4u, like = 0u;
    for (uint g = 0u; g < old; g++)
        if (rfn_member(g) != 0u) {
            room = max(room, fn_out(g));
            like = g;
        }
    C[CTL_REC_ROOM] = room;
    C[CTL_REC_LIKE] = like;
    C[CTL_REC_ENTRY] = old + REC_FUNCTIONS;
    at = row;
    put(LIR_FUNC, LT_VOID, NONE, machine, end + 5u, 0u);
    put(LIR_LOOP, LT_VOID, NONE, 0u, end + 3u, 0u);
    put(LIR_SWITCH, LT_I32, NONE, first + RECV_PC, end, exit_);
    at = exit_;
    put(LIR_ARM, LT_VOID, NONE, 0u, end, exit_);
    put(LIR_RET, LT_VOID, NONE, NONE, NONE, 0u);
    at = end;
    put(LIR_END, LT_VOID, NONE, 0u, row + 2u, 0u);
    // Always true; a driver that ends loops by itself gets to the TRAP.
    put(LIR_LE_U, LT_PTR, first + RECV_FLAG, first + RECV_FP, first + RECV_LIMIT, 0u);
    put(LIR_BR_IF, LT_VOID, NONE, first + RECV_FLAG, row + 1u, 0u);
    put(LIR_END, LT_VOID, NONE, 0u, row + 1u, 0u);
    put(LIR_TRAP, LT_VOID, NONE, 0u, 0u, 0u);
    put(LIR_END, LT_VOID, NONE, 0u, row, 0u);
    function(machine, row, at - row, first, REC_VREGS + C[CTL_REC_PART_VREGS], 3u, room, like);
    for (uint k = 0u; k < REC_VREGS; k++) {
        uint ty = LT_I32;
        if (k == RECV_FP || k == RECV_LIMIT || k == RECV_ADDRESS || k == RECV_PTR) ty = LT_PTR;
        else if (k == RECV_FLAG || k == RECV_EQUAL || k == RECV_I8) ty = LT_I8;
        else if (k == RECV_I16) ty = LT_I16;
        else if (k == RECV_I64) ty = LT_I64;
        vreg(first + k, ty, machine);
    }
}
