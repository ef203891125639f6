// Vregs, slots and static data of locals.
//@ rows   local
//@ reads  lloc.ids local.body local.ty lloc.vregs lloc.slot_flag lloc.slot lloc.data_flag lloc.data lay.repr lay.lt lay.size lay.align
//@ reads  lbody.fn lloc.words lloc.word
//@ writes vreg.ty vreg.fn slot.size slot.align slot.fn data.word data.size data.section data.name data.name_len ltext.kind
#include "lir/vregs.glsl"
#include "lir/word.glsl"
void run(uint i) {
    uint b = local_body(i), t = local_ty(i), vregs = lloc_vregs(i);
    use_body(b);
    for (uint h = 0u; h < vregs; h++) {
        uint v = local_vreg(i) + h;
        set_vreg_ty(v, lloc_ids(i) != 0u ? LT_I32 : lay_repr(t) == REPR_SCALAR ? lay_lt(t) : h == 0u ? LT_PTR : LT_WORD);
        set_vreg_fn(v, lbody_fn(b));
    }
    if (lloc_slot_flag(i) != 0u) {
        uint s = lloc_slot(i);
        set_slot_size(s, lay_size(t));
        set_slot_align(s, lay_align(t));
        set_slot_fn(s, lbody_fn(b));
    }
    if (lloc_data_flag(i) != 0u) {
        uint d = C[CTL_LIR_STATIC_DATA] + lloc_data(i);
        bool image = lloc_words(i) != 0u;
        set_data_word(d, C[CTL_LIR_IMAGES] + lloc_word(i));
        set_data_size(d, lay_size(t));
        set_data_section(d, image ? DATA_RO : DATA_ZERO);
        if (image) set_ltext_kind(d, MCONST_BITS);
        set_data_name(d, 0u);
        set_data_name_len(d, 0u);
    }
}
