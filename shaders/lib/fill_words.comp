// Sets `rows` words of the heap from index `at`.
//@ params at rows value
void main() {
    for (uint i = gl_GlobalInvocationID.x; i < p_rows; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) H[p_at + i] = p_value;
}
