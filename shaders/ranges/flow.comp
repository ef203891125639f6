// The range of what a row writes, once those of its operands are known: found out in an earlier round.
//@ rows   lir
//@ pick   32
//@ params round
//@ consts range_op
//@ reads  lir.op lir.ty lir.dst lir.a lir.b lir.c vrange.defs
//@ writes vrange.lo vrange.hi vrange.known vrange.rep vrange.below
//@ racy   vrange.lo vrange.hi vrange.known vrange.rep vrange.below
#include "ranges/counter.glsl"
#include "ranges/word.glsl"
uint most(uint ty) { return ty == LT_I8 ? 255u : ty == LT_I16 ? 0xFFFFu : NONE; }
bool is_int(uint ty) { return ty != LT_VOID && ty != LT_F32 && ty != LT_F64; }
void open(uint v) { if (v < n_vrange && vrange_known(v) == 0u) set_vrange_known(v, p_round + 1u); }
bool usable(uint v) { return vrange_known(v) - 1u < p_round; }
// All bits below the highest one.
uint ones(uint v) { return v == 0u ? 0u : NONE >> (31u - uint(findMSB(v))); }
bool wants(uint i) {
    uint op = lir_op(i), to = lir_dst(i);
    if (k_range_op(op) == 0u) return false;
    if (op == LIR_SLOT_STORE) to = slot_word(lir_a(i), lir_c(i));
    return to < n_vrange && vrange_defs(to) == 1u && vrange_known(to) == 0u;
}
void run(uint i) {
    uint op = lir_op(i), ty = lir_ty(i), a = lir_a(i), b = lir_b(i), to = lir_dst(i);
    bool stores = op == LIR_SLOT_STORE, loads = op == LIR_SLOT_LOAD;
    if (stores || loads) {
        uint w = slot_word(a, lir_c(i));
        if (w == NONE || vslot_taken(a) != 0u || !whole(ty, lir_c(i))) {
            if (loads) open(to);
            return;
        }
        to = stores ? w : to;
        a = stores ? b : w;
    }
    bool copies = stores || loads || op == LIR_MOVE || op == LIR_ZEXT || op == LIR_BITCAST;
    bool one = copies || op == LIR_SEXT || op == LIR_TRUNC;
    bool two = op == LIR_AND || op == LIR_OR || op == LIR_XOR || op == LIR_ADD || op == LIR_SUB || op == LIR_MUL || op == LIR_DIV_U || op == LIR_REM_U
        || op == LIR_SHR_U || op == LIR_SHL;
    bool compares = op >= LIR_EQ && op <= LIR_GE_U || op >= LIR_FEQ && op <= LIR_FGE;
    bool select_ = op == LIR_SELECT;
    if (!is_int(ty) && !compares || op == LIR_BITCAST && !is_int(lir_c(i))) {
        if (!stores) open(to);
        return;
    }
    uint bits = ty == LT_I8 ? 8u : ty == LT_I16 ? 16u : 32u;
    uint top = stores || loads ? NONE : compares ? 1u : most(ty), lo = 0u, hi = top, rep = to, below = NONE;
    if (op == LIR_CONST) {
        uint v = a & top;
        // Constants of 64 bits that do not fit, and the number that stands for "not known", have no range.
        bool fits = v != NONE && (b == 0u || ty != LT_I64 && !(ty == LT_PTR && C[CTL_POINTER_BYTES] == 8u));
        lo = fits ? v : 0u;
        hi = fits ? v : NONE;
    } else if (counter(i)) {
        uint n = lir_b(i - 2u), start = lir_a(i - 6u);
        bool from_const = lir_op(i - 6u) == LIR_CONST, wide = lir_ty(i - 2u) == LT_I64, signed_ = lir_op(i - 2u) == LIR_LT_S;
        if (!usable(n) || !from_const && !usable(start)) return;
        bool small = !from_const || lir_b(i - 6u) == 0u || !wide;
        uint first = from_const ? (small ? start : 0u) : vrange_lo(start), last = from_const ? (small ? start : NONE) : vrange_hi(start), end = vrange_hi(n);
        bool positive = !signed_ || last < 0x80000000u;
        if (positive) {
            lo = first;
            hi = end == NONE || signed_ && end >= 0x80000000u ? (signed_ && !wide ? 0x7FFFFFFFu : NONE) : end - min(end, 1u);
            below = signed_ ? NONE : n;
            hi = max(hi, lo);
        }
    } else if (!compares) {
        bool second = two || select_;
        uint x = select_ ? b : a, y = select_ ? lir_c(i) : b;
        if (!second) y = x;
        if (x >= n_vrange || y >= n_vrange || !usable(x) || !usable(y)) return;
        uint la = vrange_lo(x), ha = vrange_hi(x), lb = vrange_lo(y), hb = vrange_hi(y);
        bool both = ha != NONE && hb != NONE;
        if (copies || op == LIR_TRUNC && ha <= top && ha != NONE || op == LIR_SEXT && ha < (lir_c(i) == LT_I8 ? 128u : lir_c(i) == LT_I16 ? 32768u : 0x80000000u)) {
            lo = la;
            hi = min(ha, top);
            if (copies && vrange_defs(x) == 1u) rep = vrange_rep(x);
        } else if (op == LIR_AND) hi = min(min(ha, hb), top);
        else if (op == LIR_OR || op == LIR_XOR) {
            if (both) hi = ones(ha | hb);
        } else if (op == LIR_ADD) {
            if (both && ha < top - hb) {
                lo = la + lb;
                hi = ha + hb;
            }
        } else if (op == LIR_SUB) {
            if (both && la >= hb) {
                lo = la - hb;
                hi = ha - lb;
            }
        } else if (op == LIR_MUL) {
            uint over, low;
            umulExtended(ha, hb, over, low);
            if (both && over == 0u && low < top) {
                lo = la * lb;
                hi = low;
            }
        } else if (op == LIR_DIV_U) {
            if (both && lb != 0u) {
                lo = la / max(hb, 1u);
                hi = ha / max(lb, 1u);
            }
        } else if (op == LIR_REM_U) {
            if (hb != NONE && lb != 0u) hi = min(ha, hb - 1u);
        } else if (op == LIR_SHR_U) {
            if (lb == hb && hb < bits && ha != NONE) {
                lo = la >> (lb & 31u);
                hi = ha >> (lb & 31u);
            } else if (lb == hb && hb != 0u && hb < bits && ty != LT_I64 && !(ty == LT_PTR && C[CTL_POINTER_BYTES] == 8u)) hi = NONE >> (lb & 31u);
        } else if (op == LIR_SHL) {
            if (lb == hb && hb < bits && ha != NONE && ha < top >> (lb & 31u)) {
                lo = la << (lb & 31u);
                hi = ha << (lb & 31u);
            }
        } else if (select_) {
            lo = min(la, lb);
            hi = max(ha, hb);
        }
    }
    set_vrange_lo(to, lo);
    set_vrange_hi(to, hi);
    set_vrange_rep(to, rep);
    set_vrange_below(to, below);
    set_vrange_known(to, p_round + 1u);
}
