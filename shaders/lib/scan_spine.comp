// Second pass of a scan: one workgroup turns the threads' pairs into exclusive prefixes, and
// stores the total as a row count and/or a control word where asked.
//@ params threads total_table total_word total_plus
//@ local 256
//@ grid 1
//@ reads scratch.word
//@ writes scratch.word
#include "lib/scan.glsl"
shared uint flag_of[256];
shared uint value_of[256];
void main() {
    uint n = row_count(p_table);
    uint size = scan_rows(n, p_threads);
    uint parts = (n + size - 1u) / size;
    uint each = (parts + 255u) / 256u;
    uint t = gl_LocalInvocationID.x;
    uint begin = min(t * each, parts);
    uint end = min(begin + each, parts);
    uint sum = scan_identity();
    uint seen = 0u;
    for (uint i = begin; i < end; i++) {
        uint f = H[base_scratch + 2u * i];
        uint v = H[base_scratch + 2u * i + 1u];
        sum = f != 0u ? v : scan_apply(sum, v);
        seen |= f;
    }
    flag_of[t] = seen;
    value_of[t] = sum;
    barrier();
    for (uint d = 1u; d < 256u; d *= 2u) {
        uint f = flag_of[t];
        uint v = value_of[t];
        if (t >= d) {
            v = f != 0u ? v : scan_apply(value_of[t - d], v);
            f |= flag_of[t - d];
        }
        barrier();
        flag_of[t] = f;
        value_of[t] = v;
        barrier();
    }
    if (t == 255u) {
        if (p_total_table != NONE) set_row_count(p_total_table, value_of[255] + p_total_plus);
        if (p_total_word != NONE) C[p_total_word] = value_of[255];
    }
    uint running = t == 0u ? scan_identity() : value_of[t - 1u];
    for (uint i = begin; i < end; i++) {
        uint f = H[base_scratch + 2u * i];
        uint v = H[base_scratch + 2u * i + 1u];
        H[base_scratch + 2u * i + 1u] = running;
        running = f != 0u ? v : scan_apply(running, v);
    }
}
