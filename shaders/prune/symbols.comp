// What is used from the start.
//@ rows   sym
//@ reads  sym.lo
//@ consts prune_with prune_when
//@ writes psym.used psym.named
void run(uint i) {
    uint at = min(i, SYM_FIXED - 1u), used = i < SYM_FIXED && k_prune_with(at) == i && k_prune_when(at) == NONE ? 1u : 0u;
    set_psym_used(i, used);
    set_psym_named(i, used);
}
