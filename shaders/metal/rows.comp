// Rows that are no control flow and no call. One that Metal has no text for is reported.
//@ rows   lir
//@ reads  lir.ty lir.dst lir.b lir.c lir.loc mrow.inline mvreg.defs mvreg.def mvreg.root svreg.space sslot.taken slot.at slot.fn sfn.base data.at
//@ consts metal_row metal_special
#include "lib/diag.glsl"
#include "metal/items.glsl"
#include "metal/live.glsl"
#include "metal/place.glsl"
#include "metal/variant.glsl"
void item(uint r) {
    uint op = lir_op(r), ty = lir_ty(r), c = lir_c(r), variant = 0u, x = 0u, y = 0u, t = NONE;
    bool special = op == LIR_FMATH || op == LIR_ATOMIC;
    variant = plain_variant(r);
    if (op >= LIR_ADD_OV_S && op <= LIR_MUL_OV_U) variant = mvreg_defs(c) == 1u ? 0u : 1u;
    else if (op == LIR_STORE || op == LIR_FILL || op == LIR_FILL_N || op == LIR_ATOMIC_CAS) variant = space_of(lir_a(r));
    else if (op == LIR_COPY || op == LIR_COPY_N) variant = 4u * space_of(lir_a(r)) + space_of(lir_b(r));
    else if (op == LIR_DATA_ADDR) x = data_at(lir_a(r)) + c;
    else if (op == LIR_FN_ADDR) x = lir_a(r) + 1u;
    else if (op == LIR_SLOT_ADDR || op == LIR_SLOT_LOAD || op == LIR_SLOT_STORE) {
        uint s = lir_a(r);
        bool stack = C[CTL_ST_PRIVATE] != 0u;
        if (op != LIR_SLOT_ADDR && sslot_taken(s) == 0u) {
            x = c >> 2;
            y = ty == LT_I64 || ty == LT_F64 ? x + 1u : (c & 3u) * 8u;
        } else {
            variant = stack ? 1u : 2u;
            x = sfn_base(slot_fn(s)) + slot_at(s) + c + (stack ? 0x80000000u : 0u);
        }
    }
    if (op == LIR_FMATH) t = ty == LT_F32 ? k_metal_special(c & 63u) : NONE;
    else if (op == LIR_ATOMIC) t = k_metal_special(64u + 4u * (c & 15u) + space_of(lir_a(r)));
    else t = k_metal_row((op * 8u + ty) * 16u + (variant & 15u));
    if (t != NONE) add(t, r, x, y);
    else if (p_write == 0u) {
        bool converts = op >= LIR_ZEXT && op <= LIR_F_TO_F;
        uint code = ty == LT_F64 || converts && c == LT_F64 ? D_METAL_F64 : D_METAL_OPERATION;
        diag(code, lir_loc(r), lir_loc(r), op);
    }
}
void run(uint r) {
    uint op = lir_op(r);
    if (op == LIR_FUNC || op == LIR_END || op >= LIR_BLOCK && op <= LIR_ARM || op == LIR_RET || op == LIR_UNREACHABLE || op == LIR_TRAP
        || op == LIR_ARG || op == LIR_CALL || op == LIR_CALL_PTR || op == LIR_NOP || !live(r) || mrow_inline(r) != 0u) return;
    uint d = lir_dst(r);
    // (For COPY and FILL the column is no vreg.)
    if ((op == LIR_MOVE || op == LIR_ZEXT || op == LIR_TRUNC || op == LIR_BITCAST) && mvreg_root(d) != d) return;
    if (op == LIR_CONST && mvreg_defs(d) == 1u && mvreg_def(d) == r) return;
    uint at = item_of_row(r);
    open_item(at);
    item(r);
    close_item(at);
}
