// Where a variable is used that may have no value: the place that rustc's MIR reads there.
//@ rows   fvar
//@ reads  fvar.node fvar.bad fvar.path fevent.row mir.op node.role node.size node.data
//@ reads  node.tok node.first_tok node.last_tok tok.lo tok.hi tok.kind tok.sym capture.path capture.lo capture.len lit.v0 lit.v1
//@ writes fvar.lo fvar.hi fvar.place fvar.binding
#include "flow/code.glsl"
#include "flow/capture.glsl"

void run(uint v) {
    uint bad = fvar_bad(v);
    if (bad == NONE) return;
    uint path = fvar_path(v), row = fevent_row(bad), at = mir_node(row), b = fvar_node(v), n = path, lo = lo_of(at), hi = hi_of(at);
    uint place = b, binding = b;
    if (path != NONE && (path & FLOW_CAPTURE) != 0u) {
        capture_span(path & ~FLOW_CAPTURE, lo, hi);
    } else if (path != NONE) {
        // The place around the variable that is looked into, and what was looked into last.
        uint p = node_parent(n), below = n, array = NONE;
        bool up = true;
        while (up) {
            uint k = node_kind(p), r = node_role(n);
            bool index = k == N_EXPR_INDEX && r == R_BASE && node_kind(p - 1u) != N_EXPR_RANGE;
            up = k == N_EXPR_PAREN || (k == N_EXPR_FIELD && r == R_BASE) || index || (k == N_EXPR_UNARY && node_data(p) == UNOP_DEREF);
            if (index && array == NONE) array = n;
            if (up) {
                if (k != N_EXPR_PAREN) below = n;
                n = p;
                p = node_parent(p);
            }
        }
        uint k = node_kind(p), op = mir_op(row);
        bool left = (k == N_EXPR_ASSIGN || k == N_EXPR_ASSIGN_OP) && node_role(n) == R_LHS, test = op != MIR_USE && op != MIR_REF;
        place = left && k == N_EXPR_ASSIGN ? below : n;
        if (array != NONE) {
            // The array has to be there before it is indexed.
            place = binding = array;
            lo = lo_of(node_parent(array));
            hi = hi_of(node_parent(array));
        } else if (!in_pattern(at) || test) {
            bool whole = k == N_EXPR_REF || left;
            lo = lo_of(whole || (k == N_EXPR_MATCH && op != MIR_IS_VARIANT) ? p : n);
            hi = hi_of(whole ? p : n);
        }
    }
    set_fvar_lo(v, lo);
    set_fvar_hi(v, hi);
    set_fvar_place(v, place);
    set_fvar_binding(v, binding);
}
