// Says which kinds of nodes are not supported yet.
#include "mir/count.glsl"
void lower_node(uint i) {
    uint k = node_kind(i);
    self = i;
    bool pattern = k == N_PAT_BOX || k == N_PAT_CONST || k == N_PAT_DEREF || k == N_PAT_NEVER;
    if (k != N_MACRO_NAMED_ARG) unsupported(pattern ? D_MIR_PATTERN : D_MIR_EXPR);
}
const uint CLASS_FIRST = MCLASS_BAD, CLASS_LAST = MCLASS_BAD;
#include "mir/class.glsl"
