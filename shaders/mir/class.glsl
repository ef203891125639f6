// Calls lower_node() for the nodes of classes CLASS_FIRST to CLASS_LAST; each eight threads take neighbours.
//@ reads sort_a.value mclass.start
void main() {
    uint first = mclass_start(CLASS_FIRST), rows = mclass_start(CLASS_LAST + 1u) - first, blocks = gl_NumWorkGroups.x * gl_WorkGroupSize.x / 8u;
    uint share = ((rows + blocks - 1u) / blocks + 7u) & ~7u, t = gl_GlobalInvocationID.x;
    uint begin_ = (t >> 3u) * share, end = min(rows, begin_ + share);
    for (uint i = begin_ + (t & 7u); i < end; i += 8u) lower_node(sort_a_value(first + i));
}
