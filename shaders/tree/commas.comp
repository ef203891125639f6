// Takes back the cuts after commas inside `<..>` or between the bars of a closure's parameters: last
// pass of the scan.
//@ reads  row.sp scratch.word
//@ writes row.place
#include "tree/angle.glsl"
#include "tree/angle_rows.glsl"
void main() {
    uint size = angle_chunk(gl_NumWorkGroups.x * gl_WorkGroupSize.x);
    uint begin = gl_GlobalInvocationID.x * size;
    uint end = min(begin + size, n_row);
    uint state = begin < n_row ? scratch_word(gl_GlobalInvocationID.x) : ANGLE_CLEAR;
    for (uint i = begin; i < end; i++) {
        uint w = row_place(i);
        uint kind = w >> ROW_SHIFT;
        uint now = angle_then(state, row_sp(i));
        // Nothing was open at first, so that the floor and the sum give the number itself.
        uint open = max((now >> 12u) & 4095u, max(now & 4095u, 2048u) - 2048u);
        if (kind == ROW_COMMA && (open != 0u || now >> 24u == 1u)) set_row_place(i, (w & ROW_MASK) | ROW_DEAD << ROW_SHIFT);
        state = angle_after(state, kind, row_sp(i));
    }
}
