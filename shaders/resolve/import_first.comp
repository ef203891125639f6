// A round of import resolution: first segments look their names up where they stand.
//@ rows imp
//@ reads imp.node rnode.imports
#include "resolve/lexical.glsl"
#include "resolve/import.glsl"

// The outermost item around n: what is looked up from there is looked up in the crate root.
uint root_child(uint n) {
    uint at = n;
    uint up = rnode_rib(at);
    while (up != NONE) {
        uint next = rnode_rib(up);
        if (next != NONE) at = up;
        up = next;
    }
    return at;
}

void run(uint i) {
    if (imp_state(i) != IMPS_PENDING || imp_base(i) != NONE) return;
    uint kind = imp_kind(i);
    uint sym = imp_sym(i);
    uint n = imp_node(i);
    uint m = imp_module(i);
    uint root = m;
    while (root != NONE && def_module(root) != NONE) root = def_module(root);
    Look type_ = module_look(NONE);
    Look value = type_;
    // In edition 2015 paths of uses begin at the crate root.
    bool old = ((file_flags(tok_file(node_tok(n))) & FILEF_EDITION_MASK) >> FILEF_EDITION_SHIFT) == 0u;
    if (sym == SYM_crate || (sym == SYM_self && kind == IMP_EXTERN)) type_ = module_look(root);
    else if (sym == SYM_self) type_ = module_look(m);
    else if (sym == SYM_super) type_ = module_look(def_module(m));
    else if (kind == IMP_EXTERN || (node_kind(n) == N_PATH && node_data(n) == PATH_GLOBAL)) type_ = extern_crate(sym);
    else if (kind != IMP_GLOB) {
        // The imports of the same `use` are not candidates for its own first segment.
        uint item = rnode_rib(n);
        uint skip = rnode_imports(first_of(item));
        uint from = old ? root_child(n) : item;
        for (uint turn = 0u; turn < 2u; turn++) {
            bool look_ = turn == 0u || kind == IMP_LEAF;
            Look look = module_look(NONE);
            if (look_) look = find_lexical(from, sym, turn == 0u ? NS_TYPE : NS_VALUE, false, skip, rnode_imports(item)).look;
            if (turn == 0u) type_ = look;
            else value = look;
        }
    }
    settle(i, m, type_, value);
}
