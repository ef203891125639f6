// What is read later must still be the same: a variable that is assigned several times is not assigned between the row and
// the one in whose text it ends up.
//@ rows   lir
//@ reads  lir.dst lir.b lir.c mvreg.defs mvreg.root mvreg.reader mrow.expr
//@ writes mrow.inline
//@ consts metal_operands
#include "metal/live.glsl"
uint changes(uint bits, uint v) { return v == NONE || (bits & 1u) == 0u || mvreg_defs(mvreg_root(v)) <= 1u ? NONE : mvreg_root(v); }
void run(uint i) {
    set_mrow_inline(i, 0u);
    if (mrow_expr(i) == NONE) return;
    uint bits = k_metal_operands(lir_op(i));
    uint a = changes(bits >> 1, lir_a(i)), b = changes(bits >> 2, lir_b(i)), c = changes(bits >> 3, lir_c(i));
    bool safe = true;
    if ((a & b & c) != NONE) {
        uint last = mvreg_reader(lir_dst(i)), steps = 0u;
        while (steps < 8u && mrow_expr(last) != NONE) {
            last = mvreg_reader(lir_dst(last));
            steps++;
        }
        safe = mrow_expr(last) == NONE && last - i <= 24u;
        for (uint r = i + 1u; safe && r < last; r++) {
            uint writes = k_metal_operands(lir_op(r)) >> 4;
            uint d = (writes & 1u) != 0u ? lir_dst(r) : NONE, e = (writes & 8u) != 0u ? lir_c(r) : NONE;
            if (d != NONE && (d == a || d == b || d == c) || e != NONE && (e == a || e == b || e == c)) safe = false;
        }
    }
    uint op = lir_op(i);
    if (op == LIR_LOAD || op == LIR_IO_LOAD) {
        // Memory is read at once: each row on the way stands right behind the one before.
        uint at = i, steps = 0u;
        bool inner = true;
        while (inner && steps < 8u) {
            uint u = mvreg_reader(lir_dst(at));
            safe = safe && u == at + 1u;
            inner = mrow_expr(u) != NONE;
            at = u;
            steps++;
        }
        safe = safe && !inner;
    }
    if (safe) set_mrow_inline(i, 1u);
}
