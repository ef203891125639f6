// Carries `rows` words between heap index `at` and the small staging buffer.
//@ params at rows
void main() {
    for (uint i = gl_GlobalInvocationID.x; i < p_rows; i += gl_NumWorkGroups.x * 64u) H[p_at + i] = S[i];
}
