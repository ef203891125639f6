// Names of vregs of locals.
//@ rows   vreg
//@ reads  vreg.home lloc.ids lloc.vregs sym.lo sym.len
//@ writes mvreg.lo mvreg.len mvreg.part
#include "lib/local_name.glsl"
void run(uint v) {
    if (vreg_home(v) == NONE) return;
    uint i = vreg_home(v) / 4u, h = vreg_home(v) & 3u, s = local_symbol(i);
    if (s == NONE) return;
    set_mvreg_lo(v, sym_lo(s));
    set_mvreg_len(v, sym_len(s));
    set_mvreg_part(v, lloc_ids(i) == 0u ? h : lloc_vregs(i) == 1u ? 0u : 2u + h);
}
