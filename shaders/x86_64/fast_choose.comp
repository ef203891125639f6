// A vreg whose priority is the greatest of all that its interval overlaps takes a register that none of those with one has.
//@ rows   vreg
//@ pick   32
//@ reads  vreg.fn otree.top otree.top_first otree.mask otree.mask_first oreg.first oreg.last oreg.allowed oreg.def oreg.home lir.op lir.a lir.b
//@ writes oreg.key oreg.pick oreg.mem
//@ consts opt_role
#include "x86_64/fast_tree.glsl"
bool wants(uint i) { return oreg_key(i) != 0u; }
uint register_of(uint v) {
    uint home = v < n_vreg ? oreg_home(v) : NONE;
    return home == NONE ? 0u : 1u << home;
}
void run(uint i) {
    uint key = oreg_key(i), l = leaf(oreg_first(i)), r = leaf(oreg_last(i)) + 1u, u = l;
    uint levels = levels_of(vreg_fn(i)), top = 0u, taken = 0u;
    for (uint k = 0u; k <= levels; k++) {
        top = max(top, otree_top(u));
        taken |= otree_mask(u);
        bool left = l < r && (l & 1u) != 0u, right = l < r && (r & 1u) != 0u;
        uint n = left ? l : u, m = right ? r - 1u : u;  // else a node that exists
        top = max(top, max(left ? otree_top_first(n) : 0u, right ? otree_top_first(m) : 0u));
        taken |= (left ? otree_mask_first(n) : 0u) | (right ? otree_mask_first(m) : 0u);
        u >>= 1;
        l = (l + 1u) >> 1;
        r >>= 1;
    }
    // Where nothing is left there is nothing to wait for, or thousands that live at once would take as many rounds.
    uint free = oreg_allowed(i) & ~taken;
    if (free != 0u && top != key) {
        C[CTL_CHANGED] = 1u;
        return;
    }
    set_oreg_key(i, 0u);
    if (free == 0u) {
        set_oreg_mem(i, 1u);
        return;
    }
    // That of an operand that ends where this begins, else one that need not be saved.
    uint def = oreg_def(i), roles = k_opt_role(lir_op(def));
    uint wish = ((roles >> 2) & 3u) == 1u ? register_of(lir_a(def)) & free : 0u;
    if (wish == 0u && ((roles >> 4) & 3u) == 1u) wish = register_of(lir_b(def)) & free;
    uint cheap = free & ~FAST_SAVED;
    set_oreg_pick(i, 1u + uint(findLSB(wish != 0u ? wish : cheap != 0u ? cheap : free)));
}
