// Copies `rows` words from heap index `from` to heap index `to`; the ranges do not overlap.
//@ params to from rows
void main() {
    for (uint i = gl_GlobalInvocationID.x; i < p_rows; i += gl_NumWorkGroups.x * 64u) H[p_to + i] = H[p_from + i];
}
