// Bodies where a type stays unknown although nothing else is wrong.
//@ rows   node
//@ reads  fb.row fb.errors fb.given_up
#include "types/ast.glsl"
#include "types/span.glsl"
#include "lib/diag.glsl"
void run(uint n) {
    uint late = fb_given_up(n);
    uint at = late == NONE ? fb_row(n) : late;
    if (at == NONE || fb_errors(n) != 0u) return;
    diag(late == NONE ? D_ANNOTATIONS_NEEDED : D_INFERENCE_LIMIT, lo_of(at), hi_of(at), 0u);
}
