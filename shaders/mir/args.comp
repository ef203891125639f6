// Operands of calls and aggregates, each written from the side of the child that it is.
//@ kinds @expr EXPR_FIELD_INIT
//@ writes marg.operand
//@ reads  mnode.body mnode.local mnode.late mnode.place mnode.mconst mnode.value mnode.marg
#include "mir/value.glsl"
uint operand_of(uint n) {
    uint v = mnode_value(n), k = mv_kind(v), id = mv_id(v);
    v = k == MV_TEMP ? mv(MV_TEMP, (id & MV_LATE) != 0u ? (id & ~MV_LATE) + mnode_late(n) : id + mnode_local(n))
        : k == MV_PLACE ? mv(MV_PLACE, id + mnode_place(n)) : k == MV_CONST ? mv(MV_CONST, id + mnode_mconst(n))
        : k == MV_BIND ? mv(MV_PLACE, mnode_local(id)) : v;
    return operand(v);
}
void run(uint i) {
    uint p = node_parent(i);
    if (p == NONE || mnode_body(i) == NONE || mnode_body(p) == NONE || (mnode_marks(p) & MM_ASSIGNEE) != 0u) return;
    uint k = node_kind(p), r = node_role(i), at = NONE;
    if (k == N_EXPR_CALL && r == R_ARG) at = node_nth(i);
    else if (k == N_EXPR_METHOD_CALL && node_ty_callee(p) != NONE && (r == R_ARG || r == R_RECEIVER)) at = r == R_ARG ? node_nth(i) + 1u : 0u;
    else if ((k == N_EXPR_TUPLE || k == N_EXPR_ARRAY) && r == R_ELEM) at = node_nth(i);
    else if (k == N_EXPR_STRUCT && r == R_FIELD) at = node_ty_data(i);
    if (at == NONE || node_ty_ty(p) == TY_UNIT && k == N_EXPR_TUPLE) return;
    uint o;
    if (k != N_EXPR_STRUCT) o = operand_of(strip(i));
    else if (node_size(i) > 1u && node_role(i - 1u) == R_VALUE) o = operand_of(strip(i - 1u));
    else o = res_kind(i) == RES_LOCAL ? mnode_local(res_id(i)) : OPERAND_NONE;
    set_marg_operand(mnode_marg(p) + at, o);
}
