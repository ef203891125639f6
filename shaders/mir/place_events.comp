// Layout events, the body that each node is part of, and what a node does by itself to variables (calls and paths: varies.comp).
//@ rows node
//@ reads node.kind node.size node.data node.role node.parent mnode.pos0 mnode.marks mnode.late res.body mevent.row node_ty.ty node_ty.adj
//@ writes mnode.at0 mnode.at1 mnode.body mnode.mutates mnode.calls mnode.varies
//@ consts mir_class node_class
#include "mir/events.glsl"
void run(uint i) {
    uint k = node_kind(i), role = node_role(i), data = node_data(i), e0 = enter_event(i), e1 = exit_event(i);
    set_mnode_at0(i, e0 + mevent_row(e0));
    set_mnode_at1(i, e1 + mevent_row(e1));
    uint root = res_body(i), c = k_mir_class(k), class_ = k_node_class(k);
    // A constant block is evaluated where it stands: its body is part of the body around it.
    bool in_const = false;
    while (root != NONE && node_kind(root) == N_EXPR_CONST_BLOCK) {
        root = res_body(node_parent(root));
        in_const = true;
    }
    bool typed = class_ == NC_EXPR || (class_ == NC_PAT && k != N_PAT_REST && k != N_PAT_PAREN && k != N_PAT_OR);
    bool dead = typed && node_ty_ty(i) == NONE && role != R_LO && role != R_HI;
    if (root != NONE && (mnode_marks(root) & MM_BODY) != 0u && !dead) set_mnode_body(i, mnode_late(root));
    // (The receivers of builtin methods, which stay places, are never borrowed mutably.)
    bool writes = k == N_EXPR_ASSIGN || k == N_EXPR_ASSIGN_OP || (k == N_EXPR_REF && (data & REF_MUT) != 0u)
        || (node_ty_adj(i) & ADJ_REF_MUT) != 0u;
    bool calls = k == N_EXPR_CALL || k == N_EXPR_METHOD_CALL || k == N_MACRO_CALL;
    set_mnode_mutates(i, writes ? 1u : 0u);
    set_mnode_calls(i, calls ? 1u : 0u);
    bool constant = in_const || c == MCLASS_NONE || k == N_EXPR_LIT || k == N_EXPR_TUPLE || k == N_EXPR_ARRAY || k == N_EXPR_REPEAT || k == N_EXPR_STRUCT
        || k == N_EXPR_UNARY || (k == N_EXPR_REF && (data & REF_MUT) == 0u);
    set_mnode_varies(i, constant ? 0u : 1u);
}
