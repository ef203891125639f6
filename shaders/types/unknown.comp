// Bodies where a type stays unknown although nothing else is wrong.
//@ rows   node
//@ pick   32
//@ reads  fb.row fb.errors fb.given_up
#include "types/refs.glsl"
#include "types/ast.glsl"
#include "types/span.glsl"
#include "lib/diag.glsl"
bool wants(uint n) { return (fb_given_up(n) != NONE || fb_row(n) != NONE) && fb_errors(n) == 0u; }
void run(uint n) {
    uint late = fb_given_up(n), row = fb_row(n), at = late == NONE ? row & ~UNKNOWN_LATER : late;
    uint p = node_parent(at), binding = NONE;
    if (late == NONE && (row & UNKNOWN_LATER) == 0u && p != NONE && node_kind(p) == N_STMT_LET && node_role(at) == R_INIT) {
        uint b = prev_child(p, at);
        if (b != NONE && node_role(b) == R_PAT && node_kind(b) == N_PAT_BIND && node_size(b) == 1u) binding = b;
    }
    if (binding != NONE) diag_full(D_ANNOTATIONS_FOR, lo_of(binding), hi_of(binding), v_of(at), node_tok(binding), 0u, lo_of(at), hi_of(at));
    else diag(late == NONE ? D_ANNOTATIONS_NEEDED : D_INFERENCE_LIMIT, lo_of(at), hi_of(at), 0u);
}
