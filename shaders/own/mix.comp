// Slots that cannot have a variable of their own: an address of theirs goes where addresses of others go, or nobody follows it, or bytes are
// moved in a way for which there is no template.
//@ rows   lir
//@ pick   32
//@ reads  svreg.space
//@ writes sslot.mixed
#include "own/single.glsl"
void mix(uint id) { if (id < n_slot) set_sslot_mixed(id, 1u); }
void lose(uint from) { if (single(from)) mix(svreg_low(from)); }
void edge(uint to, uint from) { if (!single(to)) lose(from); }
void point(uint to, uint id) { if (!single(to)) mix(id); }
void any(uint to) {}
#include "own/flow.glsl"
bool simple(uint v) { return svreg_space(v) <= SPACE_LOCAL || svreg_space(v) == SPACE_GROUP; }
bool wants(uint i) { return flows(i) || reads(i, 2u, lir_a(i)) || reads(i, 4u, lir_b(i)) || reads(i, 6u, lir_c(i)); }
void run(uint i) {
    flow(i);
    uint op = lir_op(i);
    if (op == LIR_SLOT_ADDR && !is_address(lir_dst(i))) mix(lir_a(i));
    if (op < LIR_COPY || op > LIR_FILL_N || srow_dead(i) != 0u || sfn_live(lir_a(srow_func(i))) == 0u) return;
    bool bytes = op == LIR_COPY || op == LIR_COPY_N, counted = op == LIR_COPY || op == LIR_FILL;
    bool words = counted && lir_dst(i) != NONE && lir_dst(i) >= 4u && (lir_c(i) & 3u) == 0u;
    bool fits = words && simple(lir_a(i)) && (!bytes || simple(lir_b(i)));
    if (fits) return;
    lose(lir_a(i));
    if (bytes) lose(lir_b(i));
}
