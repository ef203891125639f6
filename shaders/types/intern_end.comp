// Counts the new types in and empties the list that is through.
//@ grid   1
//@ local  1
//@ params list
//@ counts ty
#include "lib/generic.glsl"
void main() {
    set_n_ty(n_ty + C[CTL_TYPES_NEW]);
    set_row_count(p_list, 0u);
}
