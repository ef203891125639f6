// Which slot, or which data, the address in each vreg is of: the first and one more than the last of those that it may be of, in rounds.
//@ rows   lir
//@ pick   32
//@ writes svreg.low svreg.high
void add(uint v, uint low, uint high) {
    if (high == 0u) return;
    bool lower = atomicMin(H[at_svreg_low(v)], low) > low, higher = atomicMax(H[at_svreg_high(v)], high) < high;
    if (lower || higher) atomicOr(C[CTL_CHANGED], 1u);
}
void edge(uint to, uint from) { add(to, svreg_low(from), svreg_high(from)); }
void point(uint to, uint id) { add(to, id, id + 1u); }
void any(uint to) { add(to, 0u, NONE); }
void lose(uint from) {}
#include "own/flow.glsl"
bool wants(uint i) { return flows(i); }
void run(uint i) { flow(i); }
