// The library's names by their hash.
//@ rows   kept_sym
//@ reads  kept_sym.hash
//@ writes kept_slot.sym
//@ racy   kept_slot.sym
void run(uint i) {
    uint mask = n_kept_slot - 1u, slot = kept_sym_hash(i) & mask, probes = 0u;
    while (probes < KEPT_PROBES) {
        bool taken = atomicCompSwap(H[at_kept_slot_sym(slot)], NONE, i) == NONE;
        slot = (slot + 1u) & mask;
        probes = taken ? KEPT_PROBES : probes + 1u;
    }
}
