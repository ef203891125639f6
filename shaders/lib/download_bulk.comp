// Carries `rows` words between heap index `at` and the large staging buffer.
//@ params at rows
void main() {
    for (uint i = gl_GlobalInvocationID.x; i < p_rows; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) L[i] = H[p_at + i];
}
