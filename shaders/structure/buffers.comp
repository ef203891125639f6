// Buffers of the module in rust-gpu's interface: one for each descriptor, one for each size of push constants. What passes of this
// phase add up begins with 0.
//@ grid 1
//@ local 1
//@ reads  kernel.param kernel.params kparam.kind kparam.class kparam.set kparam.binding kparam.bytes kparam.flags kparam.lo kparam.hi
//@ counts sbuf
//@ reads  sbuf.class sbuf.set sbuf.binding sbuf.words
//@ writes sbuf.class sbuf.set sbuf.binding sbuf.words sbuf.deco_at sbuf.words_at sparam.buffer
#include "structure/chosen.glsl"
#include "lib/diag.glsl"
void main() {
    C[CTL_ST_LATE] = C[CTL_ST_STACK_BYTES] = C[CTL_ST_RECURSIVE] = C[CTL_ST_APART] = C[CTL_ST_HARD] = 0u;
    uint n = 0u, before = NONE, deco_words = 0u, type_words = 0u;
    for (uint k = 0u; k < n_kernel; k++) {
        uint first = kernel_param(k), end = C[CTL_ST_DESC] != 0u && kernel_chosen(k) ? first + kernel_params(k) : first;
        for (uint p = first; p < end; p++) {
            uint kind = kparam_class(p), slot_set = kparam_set(p), slot_binding = kparam_binding(p), words = 0u;
            set_sparam_buffer(p, NONE);
            if (kparam_kind(p) != KP_VALUE) continue;
            if (kind == KCLASS_NONE) {
                diag(D_SPIRV_PARAM, kparam_lo(p), kparam_hi(p), 0u);
                continue;
            }
            bool second = (kparam_flags(p) & KPF_SECOND) != 0u;
            if (kind == KCLASS_SPEC) slot_binding = slot_binding == NONE ? 0u : slot_binding;
            else if (kind != KCLASS_STORAGE) words = max((kparam_bytes(p) + 3u) / 4u, 1u);
            if (kind == KCLASS_UNIFORM) words = (words + 3u) & ~3u;
            if (kind == KCLASS_PUSH) slot_set = slot_binding = 0u;
            uint found = second ? before : n;
            if (!second)
                for (uint b = 0u; b < n; b++)
                    if (sbuf_class(b) == kind && sbuf_set(b) == slot_set && sbuf_binding(b) == slot_binding && sbuf_words(b) == words) found = b;
            if (found == n && n == ST_BUFFERS) {
                diag(D_SPIRV_BUFFERS, kparam_lo(p), kparam_hi(p), 0u);
                continue;
            }
            if (found == n) {
                n++;
                set_n_sbuf(n);
                set_sbuf_class(found, kind);
                set_sbuf_set(found, slot_set);
                set_sbuf_binding(found, slot_binding);
                set_sbuf_words(found, words);
                // See buffer_emit.
                set_sbuf_deco_at(found, deco_words);
                set_sbuf_words_at(found, type_words);
                deco_words += kind == KCLASS_STORAGE ? 8u : kind == KCLASS_UNIFORM ? 20u : kind == KCLASS_SPEC ? 4u : 12u;
                type_words += kind == KCLASS_STORAGE || kind == KCLASS_SPEC ? 4u : 19u;
            }
            before = found;
            set_sparam_buffer(p, found);
        }
    }
    set_n_sbuf(n);
    C[CTL_ST_BDECO] = deco_words;
    C[CTL_ST_BWORDS] = type_words;
    if (n_kparam != 0u && C[CTL_ST_WANTED] == 2u && (C[CTL_KERNEL_STYLES] & (C[CTL_KERNEL_STYLES] - 1u)) != 0u) diag(D_SPIRV_STYLES, kparam_lo(0u), kparam_lo(0u), 0u);
}
