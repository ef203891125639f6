// Says which kinds of nodes are not supported yet.
//@ rows node
//@ consts mir_class
#include "mir/count.glsl"
void run(uint i) {
    uint k = node_kind(i);
    if (k_mir_class(k) != MCLASS_BAD || mnode_body(i) == NONE) return;
    self = i;
    bool pattern = k == N_PAT_BOX || k == N_PAT_CONST || k == N_PAT_DEREF || k == N_PAT_NEVER;
    if (k != N_MACRO_NAMED_ARG) unsupported(pattern ? D_MIR_PATTERN : D_MIR_EXPR);
}
