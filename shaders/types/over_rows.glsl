// Calls row() for the node of each row of the list.
void main() {
    for (uint i = gl_GlobalInvocationID.x; i < list_rows; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) row((H[list_base + i] & WAIT_MASK) >> 1);
    if (moved) C[CTL_CHANGED] = 1u;
}
