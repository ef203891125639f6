// Marks the variants from which the discriminants of those after them count.
//@ rows def
//@ reads def.kind def.body def.nth
//@ writes cdef.base
void run(uint d) {
    bool base = def_kind(d) != DEF_VARIANT || def_nth(d) == 0u || def_body(d) != NONE;
    set_cdef_base(d, base ? d : 0u);
}
