// Copies `rows` words from heap index `from` to heap index `to`; the ranges do not overlap. Both are multiples of 16,
// and so is the room of each: up to three words more may be copied.
//@ params to from rows
void main() {
    for (uint i = 4u * gl_GlobalInvocationID.x; i < p_rows; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x * 4u) H4[(p_to + i) >> 2] = H4[(p_from + i) >> 2];
}
