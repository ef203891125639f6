// Commas inside `<..>` or between the bars of a closure, first pass of a scan over `row`: what the
// rows of each thread's chunk do together.
//@ reads  row.place row.sp
//@ writes scratch.word
#include "tree/angle.glsl"
#include "tree/angle_rows.glsl"
void main() {
    uint size = angle_chunk(gl_NumWorkGroups.x * gl_WorkGroupSize.x);
    uint begin = gl_GlobalInvocationID.x * size;
    uint end = min(begin + size, n_row);
    uint all = ANGLE_NONE;
    for (uint i = begin; i < end; i++) all = angle_after(all, row_place(i) >> ROW_SHIFT, row_sp(i));
    if (begin < n_row) set_scratch_word(gl_GlobalInvocationID.x, all);
}
