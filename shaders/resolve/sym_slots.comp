// Enters each symbol into the table by which names in format strings find theirs.
//@ rows sym
//@ reads capture.lo
//@ writes sym_slot.sym
#include "lib/source.glsl"
#include "resolve/sym_hash.glsl"
void run(uint i) {
    if (n_capture == 0u) return;
    uint lo = sym_lo(i), len = sym_len(i), h = hash_start(len);
    for (uint k = 0u; k < min(len, HASHED); k++) h = hash_byte(h, src_byte(lo + k));
    uint slot = slot_of(h);
    bool run = true;
    while (run) {
        run = atomicCompSwap(H[at_sym_slot_sym(slot)], NONE, i) != NONE;
        slot = slot + 1u == n_sym_slot ? 0u : slot + 1u;
    }
}
