// What each expression's surroundings want of it, properties that decide where its raw value goes, and a link to the surrounding
// expression that it becomes the value of.
//@ kinds @expr
//@ reads mnode.body mnode.varies body.flags
//@ writes mnode.target mnode.context
#include "mir/tree.glsl"
void run(uint i) {
    uint body = mnode_body(i);
    if (body == NONE || node_kind(i) == N_EXPR_PAREN) return;
    uint w = want(i), t = node_ty_ty(i), adj = node_ty_adj(i), x = w | MX_EXPR;
    bool adjusted = is_adjusted(i);
    if (adjusted) x |= MX_ADJUSTED;
    if (t == TY_NEVER || (adj & ADJ_NEVER) != 0u) x |= MX_NEVER;
    if (t != TY_NEVER && t != TY_UNIT && t != NONE) x |= MX_HAS;
    if ((w == WANT_INTO || w == WANT_LAZY) && !adjusted && (adj & ADJ_NEVER) == 0u) x |= MX_DIRECT;
    // A reference to a constant, or to anything in the initial value of a const or static, stays valid for ever.
    bool operand = w == WANT_PLACE && node_kind(up) == N_EXPR_REF, taken = (adj & (ADJ_REF | ADJ_REF_MUT)) != 0u;
    if (operand || taken) {
        bool unique = operand ? (node_data(up) & REF_MUT) != 0u : (adj & ADJ_REF_MUT) != 0u;
        bool constant = mnode_varies(i + 1u) == mnode_varies(i + 1u - node_size(i));
        if ((body_flags(body) & (BODY_CONST | BODY_STATIC)) != 0u || (constant && !unique)) x |= MX_PROMOTED;
    }
    set_mnode_context(i, x);
    uint q = receiver_of_value(w);
    if (q == NONE) return;
    uint k = node_kind(q);
    bool last = k == N_PAT_BIND || k == N_ITEM_FN || k == N_ITEM_CONST || k == N_ITEM_STATIC || is_adjusted(q);
    set_mnode_target(i, last ? q | TARGET_STOP : q);
}
