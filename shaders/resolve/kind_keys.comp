// Nodes by kind, to be sorted; four at a time.
//@ reads node.kind
//@ writes sort_a.key sort_a.value
void main() {
    uint kinds = at_node_kind(0u), keys = at_sort_a_key(0u), values = at_sort_a_value(0u);
    for (uint i = 4u * gl_GlobalInvocationID.x; i < n_node; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x * 4u) {
        H4[(keys + i) >> 2] = H4[(kinds + i) >> 2];
        H4[(values + i) >> 2] = uvec4(i, i + 1u, i + 2u, i + 3u);
    }
}
