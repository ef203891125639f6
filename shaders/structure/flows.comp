// Where what a row may point to goes: up to two edges between words for each row. What is found out row by row in rounds instead (calls
// through pointers, buffers of rust-gpu's interface, the machine of recursive functions) sets ST_HARD.
//@ rows   lir
//@ reads  lir.op lir.dst lir.a lir.b lir.c srow.func srow.dead sfn.live fn.vreg sslot.taken
//@ spare  svreg
//@ writes svreg.space sslot.space sfn.space0 sfn.space1 srow.code srow.code_at srow.const srow.const_at srow.deco
#include "structure/chosen.glsl"
uint to_vreg(uint v) { return v == NONE ? NONE : at_svreg_space(v); }
void run(uint i) {
    uint op = lir_op(i), from = lir_a(srow_func(i)), live = srow_dead(i) == 0u ? sfn_live(from) : 0u;
    uint dst = to_vreg(lir_dst(i)), a = lir_a(i), b = lir_b(i), c = lir_c(i);
    // All that is stored anywhere in memory is one sum, behind those of vregs.
    uint memory = at_svreg_space(n_svreg), source0 = NONE, target0 = NONE, source1 = NONE, target1 = NONE, space = SPACE_NONE;
    bool hard = C[CTL_ST_DESC] != 0u || C[CTL_REC_INNER] != 0u;
    if (op == LIR_SLOT_ADDR) space = C[CTL_ST_PRIVATE] != 0u ? SPACE_LOCAL : SPACE_ARENA;
    else if (op == LIR_DATA_ADDR || op == LIR_IO_LOAD || op == LIR_IO_ADD || op == LIR_IO_CAS) space = SPACE_ARENA;
    else if (op == LIR_LOAD) {
        source0 = memory;
        target0 = dst;
    } else if (op == LIR_STORE) {
        source0 = to_vreg(b);
        target0 = memory;
    } else if (op == LIR_SLOT_STORE || op == LIR_SLOT_LOAD) {
        uint slot = sslot_taken(a) != 0u ? memory : at_sslot_space(a);
        bool load = op == LIR_SLOT_LOAD;
        source0 = load ? slot : to_vreg(b);
        target0 = load ? dst : slot;
    } else if (op == LIR_ATOMIC || op == LIR_ATOMIC_CAS) {
        source0 = to_vreg(op == LIR_ATOMIC ? b : c);
        target0 = source1 = memory;
        target1 = dst;
    } else if (op == LIR_RET) {
        source0 = to_vreg(a);
        target0 = at_sfn_space0(from);
        source1 = to_vreg(b);
        target1 = at_sfn_space1(from);
    } else if (op == LIR_ARG) {
        uint call = i + 1u;
        while (lir_op(call) == LIR_ARG) call++;
        bool direct = lir_op(call) == LIR_CALL;
        source0 = to_vreg(a);
        target0 = direct ? at_svreg_space(fn_vreg(lir_a(call)) + b) : NONE;
    } else if (op == LIR_CALL) {
        source0 = at_sfn_space0(a);
        target0 = dst;
        source1 = at_sfn_space1(a);
        target1 = to_vreg(c);
    } else if (op == LIR_CALL_PTR) hard = true;
    else if (op == LIR_MOVE || op == LIR_OFFSET || op == LIR_INDEX || op >= LIR_NEG && op <= LIR_NOT || op >= LIR_ZEXT && op <= LIR_TRUNC || op == LIR_BITCAST) {
        source0 = to_vreg(a);
        target0 = dst;
    } else if (op >= LIR_ADD && op <= LIR_MUL_OV_U) {
        source0 = to_vreg(a);
        source1 = to_vreg(b);
        target0 = target1 = dst;
    } else if (op == LIR_SELECT) {
        source0 = to_vreg(b);
        source1 = to_vreg(c);
        target0 = target1 = dst;
    }
    if (hard && live != 0u) atomicOr(C[CTL_ST_HARD], 1u);
    if (space != SPACE_NONE && dst != NONE && live != 0u) atomicOr(H[dst], space * live);
    bool first = live != 0u && source0 != NONE && target0 != NONE, second = live != 0u && source1 != NONE && target1 != NONE;
    // Without an edge: from a word to itself.
    set_srow_code(i, first ? source0 : memory);
    set_srow_code_at(i, first ? target0 : memory);
    set_srow_const(i, second ? source1 : memory);
    set_srow_const_at(i, second ? target1 : memory);
    set_srow_deco(i, lanes() > 1u ? 7u * live : NONE);
}
