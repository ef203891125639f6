// Writes the loads of parameters into registers, at the end of what their function begins with.
//@ rows   vreg
//@ reads  vreg.fn vreg.ty fn.vreg fn.params fn.row oreg.home oreg.at oreg.mem xrow.at xrow.size
#include "x86_64/instruction.glsl"
#include "x86_64/fast_load.glsl"
void run(uint i) {
    if (oreg_mem(i) == 0u) return;
    uint f = vreg_fn(i), first = fn_vreg(f), last = first + fn_params(f) - 1u, row = fn_row(f);
    uint all = oreg_at(last) + oreg_mem(last) - oreg_at(first);
    uint home = oreg_home(i), reg = home & 15u, disp = load_disp(i - first);
    at_byte = X_TEXT_OFFSET + xrow_at(row) + xrow_size(row) - all + oreg_at(i) - oreg_at(first);
    put_begin();
    uint nth = i - first, from = nth == 0u ? 2u : 1u;  // rdx, rcx
    if (nth < 2u) {
        bool stack = home == NONE, real = !stack && home >= 16u;
        if (real) put(0x66u, 1u);
        put(0x48u | (stack ? 0u : (reg >> 3) << 2), 1u);
        put(stack ? 0x89u : real ? 0x6E0Fu : 0x8Bu, real ? 2u : 1u);
        put(stack ? 0x45u | from << 3 : 0xC0u | (reg & 7u) << 3 | from, 1u);
        if (stack) put(disp, 1u);
        put_end();
        return;
    }
    if (home >= 16u) {
        put(vreg_ty(i) == LT_F32 ? 0xF3u : 0xF2u, 1u);
        if (reg >= 8u) put(0x44u, 1u);
        put(0x100Fu, 2u);
    } else {
        put(0x48u | (reg >> 3) << 2, 1u);
        put(0x8Bu, 1u);
    }
    put((disp < 128u ? 0x45u : 0x85u) | (reg & 7u) << 3, 1u);
    put(disp, disp < 128u ? 1u : 4u);
    put_end();
}
