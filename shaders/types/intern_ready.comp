// Enters the terms of a list whose arguments are types; the others go on to the next list.
//@ params list next
//@ writes term.slot term.flag term_hash.key
#include "types/intern.glsl"
#include "types/list.glsl"

uint arg_of(uint key, uint k) {
    if ((key & INTERN_TERM) == 0u) return ty_arg_ty(ty_arg(key) + k);
    return find(term_arg_ref(term_arg(key & ~INTERN_TERM) + k));
}

// Whether term t is the type or term that `key` stands for.
bool same_type(uint t, uint key) {
    bool is_term = (key & INTERN_TERM) != 0u;
    uint o = key & ~INTERN_TERM;
    uint n = is_term ? term_n(o) : ty_n(key);
    bool same = term_n(t) == n && term_kind(t) == (is_term ? term_kind(o) : ty_kind(key))
        && term_data(t) == (is_term ? term_data(o) : ty_data(key));
    uint k = 0u;
    while (same && k < n) {
        same = find(term_arg_ref(term_arg(t) + k)) == arg_of(key, k);
        k++;
    }
    return same;
}

void main() {
    uint count = row_count(p_list);
    for (uint i = gl_GlobalInvocationID.x; i < count; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        uint t = list_item(p_list, i);
        uint n = term_n(t);
        uint h = intern_start(term_kind(t), term_data(t), n);
        bool ready = true;
        uint k = 0u;
        while (ready && k < n) {
            uint r = find(term_arg_ref(term_arg(t) + k));
            ready = !is_var(r);
            h = intern_mix(h, r);
            k++;
        }
        if (!ready) {
            list_append(p_next, t);
        } else {
            uint key = INTERN_TERM | t;
            uint slot = intern_slot(h);
            uint tries = 0u;
            bool run = true;
            while (run) {
                uint old = atomicCompSwap(H[at_term_hash_key(slot)], NONE, key);
                run = old != NONE && !same_type(t, old);
                if (!run && old != NONE) atomicMin(H[at_term_hash_key(slot)], key);
                if (run) slot = slot + 1u == cap_term_hash ? 0u : slot + 1u;
                tries++;
                if (tries > cap_term_hash) {
                    run = false;
                    atomicMax(C[DIRECTORY + 4u * T_term_hash + 3u], 2u * cap_term_hash);
                    atomicOr(C[CTL_OVERFLOW], 1u);
                }
            }
            set_term_slot(t, slot);
            set_term_flag(t, 1u);
        }
    }
}
