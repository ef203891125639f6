// Writes the rows of new types behind those that are there.
//@ params list
//@ reads  term_hash.key
//@ writes ty.kind ty.data ty.arg ty.n ty_arg.ty term.flag
#include "types/intern.glsl"
#include "types/list.glsl"
void main() {
    uint count = row_count(p_list);
    for (uint i = gl_GlobalInvocationID.x; i < count; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        uint t = list_item(p_list, i);
        uint slot = term_slot(t);
        if (term_flag(t) == 1u && term_hash_key(slot) == (INTERN_TERM | t)) {
            uint id = n_ty + new_rank(t);
            uint n = term_n(t);
            uint at = atomicAdd(C[DIRECTORY + 4u * T_ty_arg + 2u], n);
            if (id >= cap_ty || at + n > cap_ty_arg) {
                atomicMax(C[DIRECTORY + 4u * T_ty + 3u], id + 1u);
                atomicMax(C[DIRECTORY + 4u * T_ty_arg + 3u], at + n);
                atomicOr(C[CTL_OVERFLOW], 1u);
            }
            set_ty_kind(id, term_kind(t));
            set_ty_data(id, term_data(t));
            set_ty_arg(id, at);
            set_ty_n(id, n);
            for (uint k = 0u; k < n; k++) set_ty_arg_ty(at + k, find(term_arg_ref(term_arg(t) + k)));
            set_term_flag(t, 2u);
        }
    }
}
