// First and last case in which each vreg is used.
//@ rows   rrow
//@ reads  lir.dst lir.c rrow.cases rrow.case_at
//@ writes rvreg.first rvreg.last
//@ consts opt_role
#include "recursion/row.glsl"
uint roles, number, begins;
void touch(uint k, uint v) {
    uint role = (roles >> (2u * k)) & 3u;
    if (role == 0u || v == NONE) return;
    // What a call within the machine gives is there when it has come back.
    uint at = number + (role == 2u ? begins : 0u);
    atomicMin(H[at_rvreg_first(v)], at);
    atomicMax(H[at_rvreg_last(v)], at);
}
void run(uint i) {
    if (!is_kept(i)) return;
    roles = k_opt_role(lir_op(i));
    number = rrow_case_at(i);
    begins = rrow_cases(i);
    touch(0u, lir_dst(i));
    touch(1u, lir_a(i));
    touch(2u, lir_b(i));
    touch(3u, lir_c(i));
}
