// Calls lower_node() for the nodes of classes CLASS_FIRST to CLASS_LAST.
//@ reads sort_a.value mclass.start
void main() {
    uint end = mclass_start(CLASS_LAST + 1u), stride = gl_NumWorkGroups.x * 64u;
    for (uint i = mclass_start(CLASS_FIRST) + gl_GlobalInvocationID.x; i < end; i += stride) lower_node(sort_a_value(i));
}
