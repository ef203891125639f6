// A crate for a kernel target without a kernel (not where an error may have hidden it).
//@ grid 1
//@ local 1
//@ reads  kentry.node def.node node.tok tok.lo
#include "lib/diag.glsl"
void main() {
    uint root = C[CTL_USER_CRATE];
    if (n_kentry != 0u || root == NONE || C[CTL_EARLY_ERRORS] != 0u || C[CTL_TARGET] == TARGET_X86_64) return;
    uint t = node_tok(def_node(root));
    diag(D_KERNEL_NONE, tok_lo(t), tok_lo(t), 0u);
}
