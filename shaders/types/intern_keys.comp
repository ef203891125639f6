// The hash index names the new types by their ids; flags are clean for the next batch.
//@ params list
//@ writes term_hash.key term.flag iterm.fresh
#include "types/intern.glsl"
#include "types/list.glsl"
void main() {
    uint count = row_count(p_list);
    for (uint i = gl_GlobalInvocationID.x; i < count; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        uint t = list_item(p_list, i);
        if (term_flag(t) == 2u) set_term_hash_key(term_slot(t), n_ty + new_rank(t));
        set_term_flag(t, 0u);
        set_iterm_fresh(term_rank(t), 0u);
    }
}
