// Registers that were chosen in this round are taken.
//@ rows   vreg
//@ pick   32
//@ reads  vreg.fn oreg.first oreg.last
//@ writes otree.mask otree.mask_first oreg.home oreg.pick ofn.saved
#include "x86_64/fast_tree.glsl"
bool wants(uint i) { return oreg_pick(i) != 0u; }
void run(uint i) {
    uint reg = oreg_pick(i) - 1u, bit = 1u << reg, l = leaf(oreg_first(i)), r = leaf(oreg_last(i)) + 1u, u = l;
    uint f = vreg_fn(i), levels = levels_of(f);
    set_oreg_pick(i, 0u);
    set_oreg_home(i, reg);
    if ((bit & FAST_SAVED) != 0u) atomicMax(H[at_ofn_saved(f)], reg == 3u ? 1u : reg - 10u);
    for (uint k = 0u; k <= levels; k++) {
        atomicOr(H[at_otree_mask_first(u)], bit);
        if (l < r && (l & 1u) != 0u) atomicOr(H[at_otree_mask(l)], bit);
        if (l < r && (r & 1u) != 0u) atomicOr(H[at_otree_mask(r - 1u)], bit);
        u >>= 1;
        l = (l + 1u) >> 1;
        r >>= 1;
    }
}
