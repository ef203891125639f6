// Marks the functions of the program that have `#[kernel]` or `#[spirv(compute(..))]`.
//@ rows   node
//@ reads  node.kind node.role node.parent node.tok node.last_tok tok.sym tok.kind tok.file file.flags
//@ writes kmark.flag kmark.attr
void run(uint n) {
    if (node_kind(n) != N_PATH || node_role(n) != R_PATH) return;
    uint attr = node_parent(n), t = node_tok(n), sym = tok_sym(t);
    if (node_kind(attr) != N_ATTR || (sym != SYM_kernel && sym != SYM_spirv)) return;
    uint f = node_parent(attr);
    if (f == NONE || node_kind(f) != N_ITEM_FN || (file_flags(tok_file(t)) & FILEF_LIBRARY) != 0u) return;
    // `spirv` ( `compute` ..
    bool compute_ = node_last_tok(attr) >= t + 2u && tok_kind(t + 2u) == TOK_IDENT && tok_sym(t + 2u) == SYM_compute;
    if (sym == SYM_spirv && !compute_) return;
    atomicMax(H[at_kmark_flag(f)], 1u);
    // Of several attributes the first counts.
    atomicMin(H[at_kmark_attr(f)], attr);
}
