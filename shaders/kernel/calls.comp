// What kernels cannot use: other kernels as functions, the end of the process, overloaded functions as values.
//@ kinds  EXPR_PATH
//@ reads  node.kind node.parent node.role node.first_tok node.last_tok node.tok tok.lo tok.hi tok.file file.flags res.kind res.id
//@ reads  def.node def.kind def.sym def.flags def.parent kmark.flag
#include "lib/diag.glsl"
void run(uint n) {
    if ((file_flags(tok_file(node_tok(n))) & FILEF_LIBRARY) != 0u) return;
    uint d = res_kind(n) == RES_DEF ? res_id(n) : NONE;
    if (d == NONE || def_kind(d) != DEF_FN) return;
    uint up = def_parent(d);
    bool process = (def_flags(d) & DEFF_LIBRARY) != 0u && (def_sym(d) == SYM_exit || def_sym(d) == SYM_abort) && up != NONE && def_sym(up) == SYM_process;
    // Of several functions nobody says which is meant.
    uint at = n;
    while (node_kind(node_parent(at)) == N_EXPR_PAREN) at = node_parent(at);
    uint both = DEFF_LIBRARY | DEFF_FOREIGN;
    bool several = (def_flags(d) & both) == both && up != NONE && def_sym(up) == SYM_arch && node_role(at) != R_CALLEE;
    if (several) diag(D_UNSUPPORTED_GENERICS, tok_lo(node_first_tok(n)), tok_hi(node_last_tok(n)), 0u);
    bool kernel_ = (def_flags(d) & DEFF_LIBRARY) == 0u && kmark_flag(def_node(d)) != 0u;
    if (kernel_ || process) diag(kernel_ ? D_KERNEL_CALL : D_KERNEL_EXIT, tok_lo(node_first_tok(n)), tok_hi(node_last_tok(n)), d);
}
