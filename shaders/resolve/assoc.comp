// Files each item of an inherent impl under the head of its self type.
//@ rows def
//@ reads def.kind def.sym def.parent def.flags def.ty
//@ writes assoc.head assoc.sym
#include "resolve/head.glsl"
void run(uint d) {
    uint head = NONE;
    uint kind = def_kind(d);
    uint p = def_parent(d);
    bool item = kind == DEF_FN || kind == DEF_CONST || kind == DEF_TYPE;
    if (item && p != NONE && def_kind(p) == DEF_IMPL && (def_flags(p) & DEFF_TRAIT_IMPL) == 0u && def_sym(d) != SYM_NOTHING)
        head = head_of_type(def_ty(p));
    set_assoc_head(d, head);
    set_assoc_sym(d, def_sym(d));
}
