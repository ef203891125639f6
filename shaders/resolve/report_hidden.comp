// Later segments of paths that name something private, or several things through globs.
//@ rows node
//@ reads rnode.look res.kind res.id def.kind def.flags
#include "resolve/tree.glsl"
#include "resolve/report.glsl"
void run(uint n) {
    uint look = rnode_look(n);
    if (is_path(node_kind(n)) && look == 16u)
        diag_tok(D_PRIVATE + found_words(res_kind(n), res_id(n)), node_tok(n), name_of(n), 0u);
    if (is_path(node_kind(n)) && (look & 4u) != 0u) diag_tok(D_AMBIGUOUS_NAME, node_tok(n), name_of(n), 0u);
}
