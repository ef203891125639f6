// Bytes of machine code of each LIR row in its form; a function begins with the loads of parameters into registers.
//@ rows   lir
//@ reads  xrow.template fn.vreg fn.params oreg.at oreg.mem
//@ writes xrow.size
#include "x86_64/fast_item.glsl"
void run(uint i) {
    uint t = xrow_template(i), end = last_item(t), size = 0u;
    use_row(i);
    look(t);
    for (uint k = t & 0xFFFFu; k < end; k++) size += item(k);
    if (lir_op(i) == LIR_FUNC && fn_params(r_a) != 0u) {
        uint last = fn_vreg(r_a) + fn_params(r_a) - 1u;
        size += oreg_at(last) + oreg_mem(last) - oreg_at(fn_vreg(r_a));
    }
    set_xrow_size(i, size);
}
