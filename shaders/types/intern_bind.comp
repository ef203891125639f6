// Gives each interned term's variable its type, and the hash index the ids of new types.
//@ params list
//@ writes uf.parent
#include "types/intern.glsl"
#include "types/list.glsl"
void main() {
    uint count = row_count(p_list);
    for (uint i = gl_GlobalInvocationID.x; i < count; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        uint t = list_item(p_list, i);
        uint flag = term_flag(t);
        if (flag != 0u) {
            uint key = term_hash_key(term_slot(t));
            uint id = key;
            if ((key & INTERN_TERM) != 0u) id = n_ty + new_rank(key & ~INTERN_TERM);
            uint r = find(term_var(t));
            if (is_var(r)) set_uf_parent(var_index(r), id);
            C[CTL_CHANGED] = 1u;
        }
    }
}
