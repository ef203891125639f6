// Branches that leave a variable without a value, before it is used.
//@ kinds  EXPR_IF EXPR_WHILE EXPR_FOR ARM
//@ reads  fvar.lo fvar.diag fvar.binding
#include "flow/branch.glsl"
#include "lib/part.glsl"
void run(uint n) {
    bool found = find_branch(n);
    uint d = found ? fvar_diag(branch_v) : NONE;
    // Parts of the diagnostic itself come first.
    parts(d, 4u + 2u * n);
    if (d != NONE && branch_hi <= fvar_lo(branch_v)) {
        uint end = tok_hi(node_last_tok(n)), b = fvar_binding(branch_v);
        part(branch_part, branch_lo, branch_hi, b);
        if (branch_part == P_IF_FALSE && end <= fvar_lo(branch_v)) part(P_ELSE_MISSING, end, end, b);
    }
    flush_parts();
}
