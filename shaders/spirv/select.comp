// The template of each row that is no control flow, and its sizes.
//@ rows   lir
//@ reads  srow.seg sbuf.class data.section lir.op lir.ty lir.dst lir.a lir.b lir.c lir.loc vreg.ty sslot.taken svreg.space srow.dead srow.func sfn.live sfn.traps
//@ writes srow.template srow.mark
#include "spirv/template.glsl"
#include "structure/defer.glsl"
#include "lib/diag.glsl"
uint class_of(uint v) {
    if (v == NONE) return 0u;
    uint ty = vreg_ty(v);
    return ty == LT_F32 ? 2u : ty == LT_I64 ? 3u : ty == LT_F64 ? 4u : 1u;
}
// Number in SPACES of registry/spirv_memory.py.
uint space_of(uint v) {
    uint s = svreg_space(v);
    return s <= SPACE_ARENA ? SV_IN_A : s == SPACE_LOCAL ? SV_IN_L : s == SPACE_GROUP ? SV_IN_W : (s & SPACE_GROUP) == 0u ? SV_IN_B : SV_IN_N;
}
// In rust-gpu's interface the one place that an address is in, or NONE.
uint place_of(uint v) {
    uint s = svreg_space(v);
    if (s == 0u || (s & (s - 1u)) != 0u) return NONE;
    if (s < SPACE_BUFFER) return s == SPACE_ARENA ? SV_AT_D : s == SPACE_LOCAL ? SV_AT_L : SV_AT_W;
    uint kind = sbuf_class(uint(findMSB(s)) - 3u);
    return kind == KCLASS_STORAGE ? SV_AT_S : kind == KCLASS_UNIFORM ? SV_AT_U : SV_AT_P;
}
// The variant of an operation on memory there, or NONE.
uint variant_there(uint i, uint op) {
    uint x = place_of(lir_a(i)), y = op == LIR_COPY || op == LIR_COPY_N ? place_of(lir_b(i)) : x, c = lir_c(i);
    if (x == NONE || y == NONE) return NONE;
    if (y == SV_AT_D && op != LIR_STORE || x == SV_AT_D && op == LIR_LOAD) atomicOr(C[CTL_SV_CONSTANTS], 1u);
    if (op == LIR_LOAD || op == LIR_STORE || op == LIR_FILL_N) return SV_FIRST + x;
    if (op == LIR_COPY_N) return SV_FIRST_COPY + SV_PLACES * x + y;
    bool aligned = lir_dst(i) != NONE && lir_dst(i) >= 4u && (c & 3u) == 0u;
    uint how = !aligned ? SV_BUFFER_INLINE + 2u : c / 4u <= SV_BUFFER_INLINE ? c / 4u : SV_BUFFER_INLINE + 1u;
    return (op == LIR_COPY ? SV_FIRST_COPY + (SV_PLACES * x + y) * (SV_BUFFER_INLINE + 3u) : SV_FIRST_FILL + x * (SV_BUFFER_INLINE + 3u)) + how;
}
// Whether a row stores a constant, which a row shortly before makes.
bool stores_constant(uint i) {
    uint v = lir_b(i), k = i, op = LIR_STORE;
    bool found = false;
    for (uint n = 0u; n < 24u && !found && op != LIR_FUNC; n++) {
        k--;
        op = lir_op(k);
        bool two = op >= LIR_ADD_OV_S && op <= LIR_MUL_OV_U || op == LIR_CALL || op == LIR_CALL_PTR;
        found = lir_dst(k) == v || two && lir_c(k) == v;
    }
    return found && op == LIR_CONST && srow_seg(k) == srow_seg(i);
}
bool on_memory(uint op) {
    return op == LIR_LOAD || op == LIR_STORE || op == LIR_COPY || op == LIR_FILL || op == LIR_COPY_N || op == LIR_FILL_N;
}
void run(uint i) {
    uint op = lir_op(i), ty = lir_ty(i), variant = 0u;
    bool stays = C[CTL_ST_STAYS] != 0u;
    if (op == LIR_NOP || op == LIR_FUNC || op == LIR_END || op >= LIR_BLOCK && op <= LIR_ARM || srow_template(i) != NONE) return;
    if (srow_dead(i) != 0u || sfn_live(lir_a(srow_func(i))) == 0u || op == LIR_UNREACHABLE && (stays || is_deferred(i - 1u))) {
        set_srow_template(i, NONE);
        return;
    }
    if (op >= LIR_ZEXT && op <= LIR_BITCAST || op == LIR_ATOMIC || op == LIR_FMATH) variant = lir_c(i);
    else if (op == LIR_CALL || op == LIR_CALL_PTR) {
        variant = 5u * class_of(lir_dst(i)) + class_of(lir_c(i));
        if (is_deferred(i)) variant = SV_DEFERRED + (stays ? 1u : 0u);
        else if (stays || op == LIR_CALL && sfn_traps(lir_a(i)) == 0u) variant += 25u;
    }
    else if (op == LIR_ARG && stays) {
        uint call = i + 1u;
        while (lir_op(call) == LIR_ARG) call++;
        variant = is_deferred(call) ? 1u : lir_op(call) == LIR_CALL_PTR ? 2u : 0u;
    }
    else if (C[CTL_ST_DESC] != 0u && on_memory(op)) variant = variant_there(i, op);
    else if (op >= LIR_IO_LOAD && op <= LIR_IO_CAS) variant = C[CTL_ST_DESC];
    else if (op == LIR_RET) variant = 5u * class_of(lir_a(i)) + class_of(lir_b(i));
    else if (op == LIR_LOAD || op == LIR_STORE) variant = space_of(lir_a(i));
    else if (op == LIR_COPY_N) variant = SV_SPACES * space_of(lir_a(i)) + space_of(lir_b(i));
    else if (op == LIR_FILL_N) variant = space_of(lir_a(i));
    else if (op == LIR_COPY || op == LIR_FILL) {
        uint x = space_of(lir_a(i)), y = op == LIR_COPY ? space_of(lir_b(i)) : x, words = lir_c(i) / 4u;
        bool aligned = lir_dst(i) != NONE && lir_dst(i) >= 4u && (lir_c(i) & 3u) == 0u;
        variant = (op == LIR_COPY ? SV_SPACES * x + y : x) * (SV_INLINE_WORDS + 2u);
        uint most = max(x, y);
        uint room = most < SV_IN_W ? SV_INLINE_WORDS : most == SV_IN_W ? SV_INLINE_W : most == SV_IN_B ? SV_INLINE_B : 0u;
        if (op == LIR_COPY && !aligned && most <= SV_IN_L && lir_c(i) - 1u < SV_FEW) variant = SV_FIRST_FEW + (2u * x + y) * SV_FEW + lir_c(i) - 1u;
        else if (aligned) variant += min(words, room) == words ? words : SV_INLINE_WORDS + 1u;
    } else if (op == LIR_SLOT_ADDR) variant = C[CTL_ST_PRIVATE] != 0u ? 1u : 2u;
    else if (op == LIR_SLOT_LOAD || op == LIR_SLOT_STORE) variant = sslot_taken(lir_a(i)) == 0u ? 0u : C[CTL_ST_PRIVATE] != 0u ? 1u : 2u;
    if (op == LIR_STORE && (ty == LT_I8 || ty == LT_I16) && variant != NONE && stores_constant(i)) variant += SV_CONSTANT;
    bool refused = false, unknown = false;
    if (op == LIR_ATOMIC || op == LIR_ATOMIC_CAS) {
        // Atomics are for what invocations share.
        uint x = space_of(lir_a(i));
        if (x == SV_IN_W) variant += op == LIR_ATOMIC ? 16u : 1u;
        refused = x != SV_IN_A && x != SV_IN_W;
        if (C[CTL_ST_DESC] != 0u) {
            uint place = place_of(lir_a(i));
            refused = place != SV_AT_W && place != SV_AT_S;
            if (place == SV_AT_S) variant = op == LIR_ATOMIC ? 32u + lir_c(i) : 2u;
            unknown = place == NONE;
        }
    }
    if (variant == NONE) unknown = refused = true;
    if (C[CTL_ST_DESC] != 0u && op == LIR_DATA_ADDR && data_section(lir_a(i)) != DATA_RO) diag(D_SPIRV_STATIC, lir_loc(i), lir_loc(i), 0u);
    // Nothing to move.
    if (C[CTL_ST_DESC] != 0u && (op == LIR_COPY || op == LIR_FILL) && lir_c(i) == 0u) {
        set_srow_template(i, NONE);
        return;
    }
    uint t = refused ? NONE : template_at(op, ty, variant);
    if (t == NONE) diag(unknown ? D_SPIRV_POINTER : D_SPIRV_OP, lir_loc(i), lir_loc(i), op);
    uint needs = template_needs(t);
    while (needs != 0u) {
        uint k = uint(findLSB(needs));
        needs &= needs - 1u;
        atomicOr(H[at_srow_mark(n_lir + k)], sfn_live(lir_a(srow_func(i))));
    }
    set_srow_template(i, t);
}
