// What is used from the start.
//@ rows   pname
//@ consts prune_with prune_when
//@ writes pname.used pname.named
void run(uint i) {
    uint at = min(i, SYM_FIXED - 1u), used = i < SYM_FIXED && k_prune_with(at) == i && k_prune_when(at) == NONE ? 1u : 0u;
    set_pname_used(i, used);
    set_pname_named(i, used);
}
