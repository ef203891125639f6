// Calls that build a value and paths of constants do not vary.
//@ kinds EXPR_CALL EXPR_PATH
//@ reads def.kind
//@ writes mnode.varies
#include "mir/tree.glsl"
void run(uint i) {
    bool call = node_kind(i) == N_EXPR_CALL;
    uint d = call ? callee_of(i) : res_kind(i) != RES_LOCAL ? node_ty_callee(i) : NONE;
    if (d != NONE && def_kind(d) != (call ? DEF_FN : DEF_STATIC)) set_mnode_varies(i, 0u);
}
