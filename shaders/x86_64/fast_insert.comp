// Vregs that wait for a register note their priorities.
//@ rows   vreg
//@ pick   32
//@ reads  vreg.fn oreg.key oreg.first oreg.last
//@ writes otree.top otree.top_first
#include "x86_64/fast_tree.glsl"
bool wants(uint i) { return oreg_key(i) != 0u; }
void run(uint i) {
    uint key = oreg_key(i), l = leaf(oreg_first(i)), r = leaf(oreg_last(i)) + 1u, u = l;
    uint levels = levels_of(vreg_fn(i));
    for (uint k = 0u; k <= levels; k++) {
        atomicMax(H[at_otree_top_first(u)], key);
        if (l < r && (l & 1u) != 0u) atomicMax(H[at_otree_top(l)], key);
        if (l < r && (r & 1u) != 0u) atomicMax(H[at_otree_top(r - 1u)], key);
        u >>= 1;
        l = (l + 1u) >> 1;
        r >>= 1;
    }
}
