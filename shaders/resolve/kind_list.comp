// The sorted nodes, and where each kind starts among them.
//@ reads sort_a.key sort_a.value
//@ writes kind_list.node kind_first.row
void main() {
    uint values = at_sort_a_value(0u), target = at_kind_list_node(0u);
    for (uint i = 4u * gl_GlobalInvocationID.x; i < n_kind_list; i += gl_NumWorkGroups.x * 256u) {
        H4[(target + i) >> 2] = H4[(values + i) >> 2];
    }
    for (uint kind = gl_GlobalInvocationID.x; kind < n_kind_first; kind += gl_NumWorkGroups.x * 64u) {
        uint lo = 0u, hi = n_kind_list;
        while (lo < hi) {
            uint mid = (lo + hi) >> 1;
            if (sort_a_key(mid) < kind) lo = mid + 1u;
            else hi = mid;
        }
        set_kind_first_row(kind, lo);
    }
}
