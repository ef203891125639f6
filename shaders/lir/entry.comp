// The entry function: initial values of statics, then the library's start (without one: main, exit).
//@ reads  lang.def dbody.body lbody.fn lbody.live slot.size
//@ writes fn.row fn.rows fn.vreg fn.vregs fn.params fn.slot fn.slots fn.out fn.res0 fn.res1 fn.name fn.name_len fn.def lname.word
//@ grid 1
//@ local 1
#include "lir/entry.glsl"
void main() {
    uint f = C[CTL_LIR_FNS], statics = C[CTL_LIR_STATICS], first = C[CTL_LIR_ROWS], k = 1u + 4u * statics;
    // Kernels are started one by one; their module only computes its statics here.
    bool program = C[CTL_TARGET] == TARGET_X86_64;
    uint start = !program ? NONE : n_lang > LANG_start ? lang_def(LANG_start) : NONE;
    uint d = start != NONE || !program ? start : C[CTL_LIR_MAIN];
    uint b = d == NONE ? NONE : dbody_body(d);
    bool calls = b != NONE && lbody_live(b) != 0u;
    uint number = entry_vreg(3u * statics, LT_I64), code = entry_vreg(3u * statics + 1u, LT_I64);
    entry_row(0u, LIR_FUNC, LT_VOID, NONE, f, first + k + 7u, 0u);
    entry_row(k, calls ? LIR_CALL : LIR_NOP, LT_VOID, NONE, calls ? lbody_fn(b) : 0u, 0u, NONE);
    entry_row(k + 1u, LIR_CONST, LT_I64, number, 60u, 0u, 0u);
    entry_row(k + 2u, LIR_CONST, LT_I64, code, 0u, 0u, 0u);
    entry_row(k + 3u, program ? LIR_ARG : LIR_NOP, program ? LT_I64 : LT_VOID, NONE, program ? number : 0u, 0u, 0u);
    entry_row(k + 4u, program ? LIR_ARG : LIR_NOP, program ? LT_I64 : LT_VOID, NONE, program ? code : 0u, program ? 1u : 0u, 0u);
    entry_row(k + 5u, program ? LIR_SYSCALL : LIR_RET, LT_VOID, NONE, program ? 0u : NONE, program ? 2u : NONE, 0u);
    entry_row(k + 6u, program ? LIR_UNREACHABLE : LIR_NOP, LT_VOID, NONE, 0u, 0u, 0u);
    entry_row(k + 7u, LIR_END, LT_VOID, NONE, 0u, first, 0u);
    set_fn_row(f, first);
    set_fn_rows(f, k + 8u);
    set_fn_vreg(f, C[CTL_LIR_LOCALS] + C[CTL_LIR_TEMPS]);
    set_fn_vregs(f, 3u * statics + 2u);
    set_fn_params(f, 0u);
    set_fn_slot(f, n_slot);
    set_fn_slots(f, 0u);
    set_fn_out(f, program ? 2u : 1u);
    set_fn_res0(f, LT_VOID);
    set_fn_res1(f, LT_VOID);
    set_fn_name(f, 4u * C[CTL_LIR_NAMES]);
    set_fn_name_len(f, 11u);
    set_fn_def(f, NONE);
    // "rustg_entry"
    set_lname_word(C[CTL_LIR_NAMES], 0x74737572u);
    set_lname_word(C[CTL_LIR_NAMES] + 1u, 0x6E655F67u);
    set_lname_word(C[CTL_LIR_NAMES] + 2u, 0x00797274u);
}
