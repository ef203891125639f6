// Which variable each of these reads.
//@ rows   fuse
//@ reads  fuse.marg marg.operand
//@ writes fuse.var fuse.event fuse.state
#include "flow/var.glsl"
void run(uint i) {
    set_fuse_var(i, var_of_operand(marg_operand(fuse_marg(i))));
    set_fuse_event(i, NONE);
    set_fuse_state(i, 0u);
}
