// Nodes by class, to be sorted; four at a time.
//@ reads node.kind
//@ writes sort_a.key sort_a.value
//@ consts node_class
void main() {
    uint kinds = at_node_kind(0u), keys = at_sort_a_key(0u), values = at_sort_a_value(0u);
    for (uint i = 4u * gl_GlobalInvocationID.x; i < n_node; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x * 4u) {
        // What lies behind the last node may be no kind.
        uvec4 kind = min(H4[(kinds + i) >> 2], uvec4(NODE_KINDS - 1u));
        H4[(keys + i) >> 2] = uvec4(k_node_class(kind.x), k_node_class(kind.y), k_node_class(kind.z), k_node_class(kind.w));
        H4[(values + i) >> 2] = uvec4(i, i + 1u, i + 2u, i + 3u);
    }
}
