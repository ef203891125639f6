// A round: values of rows whose operands are known; what waits for others goes to the next list. Values count from the next round on.
//@ params list next pair
//@ reads  pwait0.row pwait1.row
//@ writes plocal.next plocal.lo plocal.hi pwait0.row pwait1.row
//@ racy   plocal.lo plocal.hi
#include "lib/generic.glsl"
#include "panics/value.glsl"
#include "panics/operation.glsl"

void evaluate(uint i) {
    uint op = mir_op(i), c = mir_c(i), l = place_arg(mir_dest(i)), prim = prim_of(mir_ty(i));
    bool two = op == MIR_BINARY || op == MIR_CHECKED_BINARY;
    Value a, b;
    // In a loop, so that the code is there once.
    for (uint k = 0u; k < 1u + p_pair; k++) {
        Value v = value_of(k == 0u ? (two ? mir_b(i) : OPERAND_NONE) : mir_a(i));
        if (k == 0u) b = v; else a = v;
    }
    // One that is not known at all settles it, whatever the other is: PV_UNKNOWN is the least.
    uint state = two ? min(a.state, b.state) : a.state;
    uvec2 r = a.bits;
    uint from = prim_of(a.ty);
    bool lone = false;
    if (state == PV_KNOWN && two) {
        // What fails has no value.
        if (operate(c, from, a.bits, b.bits, r) != 0u) state = PV_UNKNOWN;
    } else if (state == PV_KNOWN && (op == MIR_UNARY || op == MIR_CHECKED_NEG)) {
        bool neg = op == MIR_CHECKED_NEG || c == UNOP_NEG;
        r = neg ? neg64(a.bits) : from == PRIM_BOOL ? a.bits ^ uvec2(1u, 0u) : ~a.bits;
        lone = neg;
    }
    if (!two) r = wrap_to(r, prim);
    if (lone && r == a.bits && r != uvec2(0u)) state = PV_UNKNOWN;
    if (state == PV_PENDING) {
        H[column_base(p_next, 0u) + atomicAdd(C[DIRECTORY + 4u * p_next + 2u], 1u)] = i;
    } else {
        set_plocal_lo(l, r.x);
        set_plocal_hi(l, r.y);
        set_plocal_next(l, state);
        C[CTL_CHANGED] = 1u;
    }
}

void main() {
    uint base = column_base(p_list, 0u), count = row_count(p_list);
    for (uint i = gl_GlobalInvocationID.x; i < count; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) evaluate(H[base + i]);
}
