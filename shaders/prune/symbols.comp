// What is used from the start.
//@ rows   sym
//@ reads  sym.lo
//@ consts prune_with
//@ writes psym.used
void run(uint i) {
    set_psym_used(i, i < SYM_FIXED && k_prune_with(min(i, SYM_FIXED - 1u)) == i ? 1u : 0u);
}
