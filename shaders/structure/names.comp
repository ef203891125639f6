// Which local each vreg is of (times four, plus its number there); copies of functions take it over.
//@ rows   local
//@ reads  local.kind local.node local.body lbody.live lloc.vregs lloc.home
//@ writes vreg.home
#include "lir/vregs.glsl"
void run(uint i) {
    uint kind = local_kind(i), b = local_body(i);
    if (lbody_live(b) == 0u || kind != LOCAL_PARAM && kind != LOCAL_USER || local_node(i) == NONE) return;
    use_body(b);
    for (uint h = 0u; h < lloc_vregs(i); h++) set_vreg_home(local_vreg(i) + h, 4u * i + h);
}
