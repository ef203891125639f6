// Makes the rows of `modfile`: what the driver has to know to find the files of `mod x;`.
//@ reads kind_list.node kind_first.row node.kind node.data node.parent node.tok tok.file tok.sym
//@ counts modfile
//@ writes modfile.node modfile.file_of modfile.sym modfile.parent modfile.flags modfile.path modfile.file
#include "resolve/tree.glsl"
uint first = kind_first_row(N_ITEM_MOD);
uint count = kind_first_row(N_ITEM_MOD + 1u) - first;

// Row of module n: the modules stand in `kind_list` in their order.
uint row_of(uint n) {
    uint lo = 0u, hi = count;
    while (lo < hi) {
        uint mid = (lo + hi) >> 1;
        if (kind_list_node(first + mid) < n) lo = mid + 1u;
        else hi = mid;
    }
    return lo;
}

void make(uint row) {
    uint n = kind_list_node(first + row);
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
    set_modfile_parent(row, p == NONE ? NONE : row_of(p));
    set_modfile_flags(row, outside ? MODF_EXTERNAL : 0u);
    set_modfile_path(row, path);
    set_modfile_file(row, NONE);
}

void main() {
    if (gl_GlobalInvocationID.x == 0u) set_n_modfile(count);
    for (uint i = gl_GlobalInvocationID.x; i < count; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) make(i);
}
