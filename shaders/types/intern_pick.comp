// Marks the terms that stand for a new type (fresh, to be scanned).
//@ params list
//@ writes iterm.fresh
#include "types/intern.glsl"
#include "types/list.glsl"
void main() {
    uint count = row_count(p_list);
    for (uint i = gl_GlobalInvocationID.x; i < count; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        uint t = list_item(p_list, i);
        set_iterm_fresh(term_rank(t), term_flag(t) == 1u && term_hash_key(term_slot(t)) == (INTERN_TERM | t) ? 1u : 0u);
    }
}
