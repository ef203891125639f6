// Carries `rows` words from index `from` of the small staging buffer to heap index `at`.
//@ params at rows from
void main() {
    for (uint i = gl_GlobalInvocationID.x; i < p_rows; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) H[p_at + i] = S[p_from + i];
}
