// Bodies where a type stays unknown although nothing else is wrong.
//@ rows   node
//@ reads  fb.row fb.errors
#include "types/ast.glsl"
#include "types/span.glsl"
#include "lib/diag.glsl"
void run(uint n) {
    if (fb_row(n) == NONE || fb_errors(n) != 0u) return;
    uint at = fb_row(n);
    diag(D_ANNOTATIONS_NEEDED, lo_of(at), hi_of(at), 0u);
}
