// Marks the loops and blocks that some `break` leaves.
//@ kinds  EXPR_BREAK
//@ reads  node.kind res.kind res.id
//@ writes infer.arms
void run(uint n) {
    if (node_kind(n) == N_EXPR_BREAK && res_kind(n) == RES_LABEL) set_infer_arms(res_id(n), 1u);
}
