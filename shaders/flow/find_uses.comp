// The same of arguments.
//@ rows   fuse
//@ reads  fuse.var fuse.event fuse.state
//@ writes fvar.bad
void run(uint i) {
    if ((fuse_state(i) & FLOW_EMPTY) != 0u) atomicMin(H[at_fvar_bad(fuse_var(i))], fuse_event(i));
}
