// Makes the rows of `modfile`: what the driver has to know to find the files of `mod x;`.
//@ rows node
//@ reads node.kind rnode.defs rnode.imports node.data node.parent node.tok tok.file tok.sym
//@ writes modfile.node modfile.file_of modfile.sym modfile.parent modfile.flags modfile.path modfile.file
#include "resolve/tree.glsl"
void run(uint n) {
    if (node_kind(n) != N_ITEM_MOD) return;
    uint row = rnode_imports(n);
    bool outside = (node_data(n) & ITEM_EXTERNAL) != 0u;
    uint p = node_parent(n);
    while (p != NONE && node_kind(p) != N_ITEM_MOD) p = node_parent(p);
    uint path = NONE;
    // The children of `mod x;` are attributes and its visibility.
    uint c = n;
    uint begin = first_of(n);
    bool run = outside && node_size(n) > 1u;
    c = n - 1u;
    while (run) {
        if (node_kind(c) == N_ATTR) {
            uint name = child_of(c, R_PATH);
            uint value = child_of(c, R_VALUE);
            if (name != NONE && value != NONE && name_of(name) == SYM_path) path = node_tok(value);
        }
        run = first_of(c) > begin;
        if (run) c -= node_size(c);
    }
    set_modfile_node(row, n);
    set_modfile_file_of(row, tok_file(node_tok(n)));
    set_modfile_sym(row, name_of(n));
    set_modfile_parent(row, p == NONE ? NONE : rnode_imports(p));
    set_modfile_flags(row, outside ? MODF_EXTERNAL : 0u);
    set_modfile_path(row, path);
    set_modfile_file(row, NONE);
}
