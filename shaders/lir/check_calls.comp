// Calls of functions that have no code: foreign functions that are none of the library's operations, and what
// an earlier phase left without a body.
//@ rows   mir
//@ reads  mir.op mir.a mir.node lmir.body lbody.live dbody.body def.flags def.sym node.first_tok node.last_tok tok.lo tok.hi
#include "lib/diag.glsl"
bool is_operation(uint s) {
    return s == SYM_syscall3 || s == SYM_user_main || s == SYM_slice_addr || s == SYM_str_bytes || s == SYM_bytes_str
        || s == SYM_char_from_u32 || s == SYM_f32_to_bits || s == SYM_f32_from_bits || s == SYM_f64_to_bits || s == SYM_f64_from_bits
        || s == SYM_f32_sqrt || s == SYM_f64_sqrt || s == SYM_io_load || s == SYM_io_store || s == SYM_io_add || s == SYM_io_cas
        || s == SYM_invocation || s == SYM_trap
        || s == SYM_atomic || s == SYM_atomic_cas || s == SYM_barrier || s == SYM_f32_math || s == SYM_f32_fma
        || s == SYM_state_load || s == SYM_state_store;
}
void run(uint i) {
    if (mir_op(i) != MIR_CALL || lbody_live(lmir_body(i)) == 0u) return;
    // NONE: a function of the library that this program was not thought to need.
    uint d = mir_a(i), at = min(d, n_def - 1u);
    bool foreign = d != NONE && (def_flags(at) & DEFF_FOREIGN) != 0u;
    if (d != NONE && (foreign ? is_operation(def_sym(at)) : dbody_body(at) != NONE)) return;
    uint n = mir_node(i);
    diag(foreign ? D_LIR_FOREIGN : D_LIR_NO_BODY, tok_lo(node_first_tok(n)), tok_hi(node_last_tok(n)), d);
}
