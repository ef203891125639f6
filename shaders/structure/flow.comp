// What each vreg may point to, in rounds: along the edges of `flows`.
//@ rows   srow
//@ reads  srow.code srow.code_at srow.const srow.const_at srow.deco
//@ racy   svreg.space sslot.space sfn.space0 sfn.space1
//@ writes svreg.space sslot.space sfn.space0 sfn.space1
void run(uint i) {
    uint mask = srow_deco(i), first = srow_code_at(i), second = srow_const_at(i);
    uint more = H[srow_code(i)] & mask & ~H[first], other = H[srow_const(i)] & mask & ~H[second];
    if (more != 0u) atomicOr(H[first], more);
    if (other != 0u) atomicOr(H[second], other);
    if ((more | other) != 0u) atomicOr(C[CTL_CHANGED], 1u);
}
