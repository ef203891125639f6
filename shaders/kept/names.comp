// Which of the library's symbols a name of the program is.
//@ rows   sym
//@ reads  sym.lo sym.len sym.hash kept_sym.lo kept_sym.len kept_sym.hash kept_slot.sym
//@ writes kept_name.id kept_name.fresh
//@ reads  kept_src.word
#include "lib/source.glsl"
// Whether the library's name at `a` is the program's at `b`.
bool same_text(uint a, uint b, uint len) {
    uint k = 0u;
    while (k < len && (kept_src_word(a + k >> 2) >> (a + k & 3u) * 8u & 255u) == src_byte(b + k)) k++;
    return k == len;
}
void run(uint i) {
    uint mask = n_kept_slot - 1u, slot = sym_hash(i) & mask, found = i < SYM_FIXED ? i : NONE, probes = 0u;
    while (found == NONE && probes < KEPT_PROBES) {
        uint s = kept_slot_sym(slot), at = min(s, n_kept_sym - 1u);
        bool same = s != NONE && kept_sym_hash(at) == sym_hash(i) && kept_sym_len(at) == sym_len(i);
        if (same) same = same_text(kept_sym_lo(at), sym_lo(i), sym_len(i));
        if (same) found = s;
        slot = (slot + 1u) & mask;
        probes = s == NONE ? KEPT_PROBES : probes + 1u;
    }
    set_kept_name_id(i, found);
    set_kept_name_fresh(i, found == NONE ? 1u : 0u);
}
