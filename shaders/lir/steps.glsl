// Calls step_() for the steps whose keys are from .. to - 1 (see step_kind.comp).
//@ params from to
//@ reads sort_a.key sort_a.value lop_first.row
void main() {
    uint end = lop_first_row(p_to);
    for (uint i = lop_first_row(p_from) + gl_GlobalInvocationID.x; i < end; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x)
        step_(sort_a_value(i), sort_a_key(i) >> 2);
}
