// What passes over waiting rows share. They read the state that the last round left; what a row decides is gathered in
// `o_` variables and written once, by finish().
// Each pass goes over the list of its own class of rows: include types/over_rows.glsl behind `void row(uint n)`.
//@ params list
//@ reads  work0.item
//@ writes eq.a eq.b pend0.eq infer.flags node_ty.adj node_ty.callee node_ty.data
#include "types/refs.glsl"
#include "types/ast.glsl"
#include "types/error.glsl"

bool o_done;                            // the row is through
uint o_a, o_b;                          // equation OWN (a = NONE: none): found, expected
uint o_node2, o_place2, o_a2, o_b2;     // another equation (node2 = NONE: none)
uint o_code, o_node, o_arg0, o_arg1, o_how;     // error (code = 0: none)

// The list of rows, and whether a row of this thread moved.
uint list_base = C[DIRECTORY + 4u * p_list];
uint list_rows = C[DIRECTORY + 4u * p_list + 2u];
bool moved = false;

// Equation `place` of node n: found a, expected b.
void equate(uint n, uint place, uint a, uint b) {
    uint e = 3u * n + place;
    set_eq_a(e, a);
    set_eq_b(e, b);
    // Too many are noticed where the list is read (claim).
    set_pend0_eq(atomicAdd(C[DIRECTORY + 4u * T_pend0 + 2u], 1u), e);
    moved = true;
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
    bool one = o_a != NONE, two = o_node2 != NONE;
    if (one || two) {
        uint row = atomicAdd(C[DIRECTORY + 4u * T_pend0 + 2u], one && two ? 2u : 1u);
        if (one) {
            uint e = 3u * n + place;
            set_eq_a(e, o_a);
            set_eq_b(e, o_b);
            set_pend0_eq(row, e);
            row++;
        }
        if (two) {
            uint e = 3u * o_node2 + o_place2;
            set_eq_a(e, o_a2);
            set_eq_b(e, o_b2);
            set_pend0_eq(row, e);
        }
        moved = true;
    }
    if (o_code != 0u) type_error(o_code, o_node, o_arg0, o_arg1, o_node, NONE, o_how);
    if (o_done) {
        set_infer_flags(n, infer_flags(n) | flag);
        moved = true;
    }
}
