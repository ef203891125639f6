// What passes over waiting rows share. They read the state that the last round left; what a row decides is gathered in
// `o_` variables and written once, by finish().
//@ params list
//@ writes eq.a eq.b infer.flags node_ty.adj node_ty.callee node_ty.data
#include "types/refs.glsl"
#include "types/ast.glsl"
#include "types/list.glsl"
#include "types/error.glsl"

bool o_done;                            // the row is through
uint o_a, o_b;                          // equation OWN (a = NONE: none): found, expected
uint o_node2, o_place2, o_a2, o_b2;     // another equation (node2 = NONE: none)
uint o_code, o_node, o_arg0, o_arg1, o_how;     // error (code = 0: none)

// Equation `place` of node n: found a, expected b.
void equate(uint n, uint place, uint a, uint b) {
    uint e = 3u * n + place;
    set_eq_a(e, a);
    set_eq_b(e, b);
    list_append(T_pend0, e);
    C[CTL_CHANGED] = 1u;
}
void begin() {
    o_done = false;
    o_a = NONE;
    o_node2 = NONE;
    o_code = 0u;
    o_how = 0u;
}
// Fails: the node's type is an error, which nobody complains about again.
void fail(uint n, uint code, uint node, uint a0, uint a1, uint how) {
    o_a = v_of(n);
    o_b = TY_ERROR;
    o_code = code;
    o_node = node;
    o_arg0 = a0;
    o_arg1 = a1;
    o_how = how;
    o_done = true;
}
void give(uint n, uint ty) {
    o_a = v_of(n);
    o_b = ty;
    o_done = true;
}
void also(uint n, uint place, uint a, uint b) {
    o_node2 = n;
    o_place2 = place;
    o_a2 = a;
    o_b2 = b;
}
void finish(uint n, uint flag, uint place) {
    for (uint k = 0u; k < 2u; k++) {
        uint a = k == 0u ? o_a : o_a2;
        if (k == 0u ? o_a != NONE : o_node2 != NONE) {
            equate(k == 0u ? n : o_node2, k == 0u ? place : o_place2, a, k == 0u ? o_b : o_b2);
        }
    }
    if (o_code != 0u) type_error(o_code, o_node, o_arg0, o_arg1, 0u, NONE, o_how);
    if (o_done) {
        set_infer_flags(n, infer_flags(n) | flag);
        C[CTL_CHANGED] = 1u;
    }
}

// Rows of a list: the node, or NONE where the item is not an own row that waits.
uint own_row(uint i) {
    uint item = list_item(p_list, i);
    return (item & 1u) == 0u && (infer_flags(item >> 1) & IF_OWN_DONE) == 0u ? item >> 1 : NONE;
}
