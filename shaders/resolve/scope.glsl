// From nodes to the definitions around them: ribs, owners, modules.
// A rib is a node where name lookup looks or stops: items, files, blocks with items, bodies of their own.
//@ reads rnode.rib rnode.defs rfile.mod
#include "resolve/tree.glsl"

bool makes_def(uint kind) {
    return is_item(kind) && kind != N_ITEM_USE && kind != N_ITEM_FOREIGN_MOD && kind != N_ITEM_EXTERN_CRATE;
}

// The ITEM_MOD of the file's contents for the FILE of `mod x;`, else the node itself.
uint canonical(uint n) {
    if (node_kind(n) != N_FILE) return n;
    uint mod = rfile_mod(tok_file(node_tok(n)));
    return mod == NONE ? n : mod;
}

// Definition of an item that makes one, or of a FILE.
uint def_of(uint n) { return rnode_defs(canonical(n)); }

// Innermost item (or FILE) around n that makes a definition; NONE for a crate root.
uint owner_node(uint n) {
    uint r = rnode_rib(n);
    while (r != NONE && !(makes_def(node_kind(r)) || node_kind(r) == N_FILE)) r = rnode_rib(r);
    return r == NONE ? NONE : canonical(r);
}

// Innermost module around n, itself excluded: an ITEM_MOD or the FILE of a crate; NONE for a crate root.
uint module_node(uint n) {
    uint r = rnode_rib(n);
    while (r != NONE && node_kind(r) != N_ITEM_MOD && node_kind(r) != N_FILE) r = rnode_rib(r);
    return r == NONE ? NONE : canonical(r);
}

// Scope in which the names that n introduces are put: the module, block, trait, impl ... around it.
uint scope_of(uint n) {
    uint r = rnode_rib(n);
    while (r != NONE && !(makes_def(node_kind(r)) || node_kind(r) == N_FILE || marked(r, RM_ITEMS))) r = rnode_rib(r);
    if (r == NONE) return NONE;
    return marked(r, RM_ITEMS) ? r | SCOPE_BLOCK : def_of(r);
}

// Number of definitions that node n makes room for: itself, its generic parameters, fields and variants.
uint def_rows(uint n, uint generics, uint members) {
    uint kind = node_kind(n);
    if (kind == N_FILE) return rfile_mod(tok_file(node_tok(n))) == NONE ? 1u : 0u;
    if (kind == N_VARIANT) return members;
    return makes_def(kind) ? 1u + generics + members : 0u;
}
