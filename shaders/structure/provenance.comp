// What each vreg may point to, in rounds: the sum of what goes into it, through memory, calls and results too; for all kernels that are
// compiled together side by side.
//@ rows   lir
//@ reads  lir.op lir.dst lir.a lir.b lir.c fn.at sfn.called srow.func srow.dead sfn.live fn.vreg sslot.taken
//@ writes svreg.space sslot.space sfn.space0 sfn.space1
#include "structure/candidates.glsl"
uint vreg_space(uint v) { return v == NONE ? 0u : svreg_space(v); }
void add(uint at, uint space) { if (space != 0u && (atomicOr(H[at], space) & space) != space) atomicOr(C[CTL_CHANGED], 1u); }
void add_vreg(uint v, uint space) { if (v != NONE) add(at_svreg_space(v), space); }
// All that is stored anywhere in memory is one sum.
void add_memory(uint space) {
    if (space != 0u && (atomicOr(C[CTL_ST_MEMORY], space) & space) != space) atomicOr(C[CTL_CHANGED], 1u);
}
void hand(uint i, uint call, uint f) { add_vreg(fn_vreg(f) + lir_b(i), vreg_space(lir_a(i))); }
void take(uint i, uint f, uint mine) {
    add_vreg(lir_dst(i), sfn_space0(f) & mine);
    add_vreg(lir_c(i), sfn_space1(f) & mine);
}
void run(uint i) {
    uint op = lir_op(i), from = lir_a(srow_func(i)), live = sfn_live(from), mine = C[CTL_KERNEL_LANES] > 1u ? 7u * live : NONE;
    if (srow_dead(i) != 0u || live == 0u) return;
    uint dst = lir_dst(i);
    if (C[CTL_REC_EXACT] != 0u && C[CTL_REC_INNER] != 0u) {
        // In the machine, what goes to a frame and comes back is in the same vreg; entries hand their parameters on to these.
        bool access = op == LIR_LOAD || op == LIR_STORE, entry = from - C[CTL_REC_ENTRY] < C[CTL_REC_MEMBERS];
        if (access && i - C[CTL_REC_LIR0] < C[CTL_REC_INNER] && lir_a(i) == C[CTL_REC_VREG0] + 1u) return;
        if (op == LIR_SLOT_STORE && entry && sfn_called(from) == 0u) {
            if (lir_c(i) >= REC_PARAMS) add_vreg(fn_at(from) + (lir_c(i) - REC_PARAMS) / 8u, vreg_space(lir_b(i)));
            return;
        }
    }
    if (op == LIR_SLOT_ADDR) add_vreg(dst, live * (C[CTL_ST_PRIVATE] != 0u ? SPACE_LOCAL : SPACE_ARENA));
    else if (op == LIR_DATA_ADDR) add_vreg(dst, live * SPACE_ARENA);
    else if (op == LIR_LOAD) {
        // Buffers hold no pointers; addresses in static data are of static data.
        uint space = vreg_space(lir_a(i)), memory = C[CTL_ST_MEMORY];
        if (C[CTL_ST_DESC] != 0u) memory = (space & (SPACE_LOCAL | SPACE_GROUP)) == 0u ? space & SPACE_ARENA : memory | (space & SPACE_ARENA);
        add_vreg(dst, memory & mine);
    }
    else if (op == LIR_STORE) add_memory(vreg_space(lir_b(i)));
    else if (op == LIR_SLOT_STORE) {
        if (sslot_taken(lir_a(i)) != 0u) add_memory(vreg_space(lir_b(i)));
        else add(at_sslot_space(lir_a(i)), vreg_space(lir_b(i)));
    } else if (op == LIR_SLOT_LOAD) add_vreg(dst, sslot_taken(lir_a(i)) != 0u ? C[CTL_ST_MEMORY] & mine : sslot_space(lir_a(i)));
    else if (op == LIR_ATOMIC || op == LIR_ATOMIC_CAS) {
        add_memory(vreg_space(op == LIR_ATOMIC ? lir_b(i) : lir_c(i)));
        add_vreg(dst, C[CTL_ST_MEMORY] & mine);
    } else if (op == LIR_IO_LOAD || op == LIR_IO_ADD || op == LIR_IO_CAS) add_vreg(dst, live * SPACE_ARENA);
    else if (op == LIR_RET) {
        add(at_sfn_space0(from), vreg_space(lir_a(i)));
        add(at_sfn_space1(from), vreg_space(lir_b(i)));
    } else if (op == LIR_ARG) {
        uint call = i + 1u;
        while (lir_op(call) == LIR_ARG) call++;
        if (lir_op(call) == LIR_CALL) hand(i, call, lir_a(call));
        else if (lir_op(call) == LIR_CALL_PTR)
            for (uint f = 0u; f < n_fn; f++)
                if (candidate(call, f)) hand(i, call, f);
    } else if (op == LIR_CALL) take(i, lir_a(i), mine);
    else if (op == LIR_CALL_PTR) {
        for (uint f = 0u; f < n_fn; f++)
            if (candidate(i, f)) take(i, f, mine);
    } else if (op == LIR_MOVE || op == LIR_OFFSET || op == LIR_INDEX || op >= LIR_NEG && op <= LIR_NOT || op >= LIR_ZEXT && op <= LIR_TRUNC
            || op == LIR_BITCAST) add_vreg(dst, vreg_space(lir_a(i)));
    else if (op >= LIR_ADD && op <= LIR_MUL_OV_U) add_vreg(dst, vreg_space(lir_a(i)) | vreg_space(lir_b(i)));
    else if (op == LIR_SELECT) add_vreg(dst, vreg_space(lir_b(i)) | vreg_space(lir_c(i)));
}
