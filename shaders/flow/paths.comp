// The first path to each variable with an error, in the code of the row that reports it.
//@ kinds  EXPR_PATH EXPR_FIELD_INIT
//@ reads  res.kind res.id node.size node.first_tok node.last_tok tok.lo tok.hi fnode.var fvar.bad fevent.row
//@ writes fvar.path
#include "flow/code.glsl"
void run(uint n) {
    uint v = res_kind(n) == RES_LOCAL ? fnode_var(res_id(n)) : NONE, bad = v == NONE ? NONE : fvar_bad(v);
    if (bad == NONE) return;
    uint at = code_of(fevent_row(bad));
    if (n <= at && n + node_size(at) > at) atomicMin(H[at_fvar_path(v)], n);
}
