// What a vreg needs: a place on the stack, or the instruction that brings a parameter home (p_load = 1, in bytes).
//@ rows   vreg
//@ params load
//@ reads  vreg.fn vreg.ty fn.vreg fn.params oreg.home
//@ writes oreg.mem
#include "x86_64/fast_load.glsl"
void run(uint i) {
    uint nth = i - fn_vreg(vreg_fn(i));
    bool param = nth < fn_params(vreg_fn(i));
    uint home = oreg_home(i);
    if (p_load != 0u) set_oreg_mem(i, param ? load_size(nth, home, vreg_ty(i)) : 0u);
    else if (param) set_oreg_mem(i, 0u);
}
