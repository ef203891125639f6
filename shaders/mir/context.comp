// Properties of expressions that decide where their raw values go.
//@ rows node
//@ reads mnode.body mnode.varies body.flags
//@ writes mnode.context
#include "mir/tree.glsl"
void run(uint i) {
    uint x = mnode_context(i);
    if ((x & MX_EXPR) == 0u) return;
    uint w = want(i), t = node_ty_ty(i);
    bool adjusted = is_adjusted(i);
    if (adjusted) x |= MX_ADJUSTED;
    if (is_never(i)) x |= MX_NEVER;
    if (t != TY_NEVER && t != TY_UNIT && t != NONE) x |= MX_HAS;
    if ((w == WANT_INTO || w == WANT_LAZY) && !adjusted && (node_ty_adj(i) & ADJ_NEVER) == 0u) x |= MX_DIRECT;
    // A reference to a constant, or to anything in the initial value of a const or static, stays valid for ever.
    bool operand = w == WANT_PLACE && node_kind(up) == N_EXPR_REF, taken = (node_ty_adj(i) & (ADJ_REF | ADJ_REF_MUT)) != 0u;
    if (operand || taken) {
        bool unique = operand ? (node_data(up) & REF_MUT) != 0u : (node_ty_adj(i) & ADJ_REF_MUT) != 0u;
        bool constant = mnode_varies(i + 1u) == mnode_varies(i + 1u - node_size(i));
        if ((body_flags(mnode_body(i)) & (BODY_CONST | BODY_STATIC)) != 0u || (constant && !unique)) x |= MX_PROMOTED;
    }
    set_mnode_context(i, x);
}
