// Second pass of the scan: what happens before each chunk.
//@ params threads
//@ local 256
//@ grid 1
//@ reads  row.place
//@ writes scratch.word
#include "tree/angle.glsl"
#include "tree/angle_rows.glsl"
shared uint part_of[256];
void main() {
    uint size = angle_chunk(p_threads);
    uint parts = (n_row + size - 1u) / size;
    uint each = (parts + 255u) / 256u;
    uint t = gl_LocalInvocationID.x;
    uint begin = min(t * each, parts);
    uint end = min(begin + each, parts);
    uint all = ANGLE_NONE;
    for (uint i = begin; i < end; i++) all = angle_then(all, scratch_word(i));
    part_of[t] = all;
    barrier();
    for (uint d = 1u; d < 256u; d *= 2u) {
        uint v = t >= d ? angle_then(part_of[t - d], part_of[t]) : part_of[t];
        barrier();
        part_of[t] = v;
        barrier();
    }
    uint state = t == 0u ? ANGLE_CLEAR : angle_then(ANGLE_CLEAR, part_of[t - 1u]);
    for (uint i = begin; i < end; i++) {
        uint part = scratch_word(i);
        set_scratch_word(i, state);
        state = angle_then(state, part);
    }
}
