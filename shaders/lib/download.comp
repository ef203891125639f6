// Carries `rows` words from heap index `at` to index `to` of the small staging buffer.
//@ params at rows to
void main() {
    for (uint i = gl_GlobalInvocationID.x; i < p_rows; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) S[p_to + i] = H[p_at + i];
}
