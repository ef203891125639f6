// The row of `fn` of each body with code; the static's row of `data`.
//@ rows   body
//@ reads  body.def body.local body.locals lbody.live lbody.fn lbody.params lbody.step lbody.steps lbody.statics lbody.static_at
//@ reads  lbody.image lbody.word lbody.name_len lbody.name_at lop.at lop.temp lop.rows lay.repr lay.lt lay.size lloc.slot
//@ reads  local.ty lloc.home
//@ writes fn.row fn.rows fn.vreg fn.vregs fn.params fn.slot fn.slots fn.out fn.res0 fn.res1 fn.name fn.name_len fn.def
//@ writes data.word data.size data.section data.name data.name_len ltext.kind
#include "lir/vregs.glsl"
#include "lir/word.glsl"
void run(uint i) {
    if (lbody_image(i) != 0u) {
        uint d = lbody_static_at(i);
        set_data_word(d, lbody_word(i));
        set_data_size(d, lay_size(local_ty(body_local(i))));
        set_data_section(d, DATA_RO);
        set_data_name(d, 0u);
        set_data_name_len(d, 0u);
        set_ltext_kind(d, MCONST_BITS);
    }
    if (lbody_live(i) == 0u) return;
    uint f = lbody_fn(i), first = lbody_step(i), last = first + lbody_steps(i) - 1u;
    uint local_ = body_local(i), after = local_ + body_locals(i);
    uint repr = lay_repr(local_ty(local_));
    set_fn_row(f, lop_at(first));
    set_fn_rows(f, lop_at(last) + lop_rows(last) - lop_at(first));
    set_fn_vreg(f, first_vreg(i));
    uint temps_end = last + 1u < n_lop ? lop_temp(last + 1u) : C[CTL_LIR_TEMPS];
    set_fn_vregs(f, locals_end(i) + temps_end - first_vreg(i));
    set_fn_params(f, lbody_params(i) + (repr == REPR_MEMORY ? 1u : 0u));
    uint slot_ = lloc_slot(local_);
    set_fn_slot(f, slot_);
    set_fn_slots(f, (after < n_local ? lloc_slot(after) : C[CTL_LIR_SLOTS]) - slot_);
    set_fn_out(f, 0u);
    set_fn_res0(f, repr == REPR_SCALAR ? lay_lt(local_ty(local_)) : repr == REPR_PAIR ? LT_PTR : LT_VOID);
    set_fn_res1(f, repr == REPR_PAIR ? LT_WORD : LT_VOID);
    set_fn_name(f, 4u * lbody_name_at(i));
    set_fn_name_len(f, lbody_name_len(i));
    set_fn_def(f, body_def(i));
    if (lbody_statics(i) != 0u) {
        uint d = lbody_static_at(i);
        set_data_word(d, lbody_word(i));
        set_data_size(d, lay_size(local_ty(local_)));
        set_data_section(d, DATA_ZERO);
        set_data_name(d, 4u * lbody_name_at(i));
        set_data_name_len(d, lbody_name_len(i));
    }
}
