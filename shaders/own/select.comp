// Templates of rows that access variables of their own, and of comparisons at the heads of loops in pieces; the others come next.
//@ rows   lir
//@ reads  lir.op lir.ty lir.a lir.b lir.c srow.func srow.dead srow.pieces sfn.live
//@ writes srow.template
#include "own/place.glsl"
#include "spirv/template.glsl"
// Number in PLACES of registry/spirv_own.py.
uint place(uint v, bool own) {
    uint s = svreg_space(v);
    return own ? 3u : s <= SPACE_ARENA ? SV_IN_A : s == SPACE_LOCAL ? SV_IN_L : SV_IN_W;
}
void run(uint i) {
    uint op = lir_op(i), a = lir_a(i), variant = NONE;
    bool live = srow_dead(i) == 0u && sfn_live(lir_a(srow_func(i))) != 0u;
    if (op == LIR_LT_U || op == LIR_LT_S) {
        if (i > 0u && srow_pieces(i - 1u) != 0u) variant = SV_LT_CHUNKED;
    } else if (op == LIR_SLOT_LOAD || op == LIR_SLOT_STORE) {
        if (sslot_own(a) != 0u) variant = SV_OWN_DIRECT;
    } else if (op == LIR_LOAD || op == LIR_STORE || op == LIR_COPY || op == LIR_FILL) {
        bool first = own_slot(a), loads = op == LIR_LOAD, moves = op == LIR_COPY, fills = op == LIR_FILL;
        bool second = moves && own_slot(lir_b(i));
        if (loads && own_table(a)) variant = SV_OWN_TABLE;
        if (first && !moves && !fills) variant = SV_OWN_SLOT;
        if (first && fills || first && moves || second) {
            uint x = place(a, first), y = moves ? place(lir_b(i), second) : x, words = lir_c(i) / 4u;
            uint room = x == SV_IN_W || y == SV_IN_W ? SV_OWN_INLINE_W : SV_OWN_INLINE;
            variant = (moves ? SV_OWN_COPY + (4u * x + y) * SV_OWN_KINDS : SV_OWN_FILL) + (words <= room ? words : SV_OWN_INLINE + 1u);
        }
    }
    set_srow_template(i, live && variant != NONE ? template_at(op, lir_ty(i), variant) : NONE);
}
