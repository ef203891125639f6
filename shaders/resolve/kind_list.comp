// The sorted nodes, four at a time.
//@ reads sort_a.value
//@ writes kind_list.node
void main() {
    uint values = at_sort_a_value(0u), target = at_kind_list_node(0u);
    for (uint i = 4u * gl_GlobalInvocationID.x; i < n_kind_list; i += gl_NumWorkGroups.x * 256u) {
        H4[(target + i) >> 2] = H4[(values + i) >> 2];
    }
}
