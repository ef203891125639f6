// Finds the user's main: the function of that name directly in a crate root that is no library.
//@ rows   def
//@ reads  def.kind def.sym def.parent def.flags
void run(uint i) {
    if (C[CTL_TARGET] != TARGET_X86_64 || def_kind(i) != DEF_FN || def_sym(i) != SYM_main || def_parent(i) == NONE) return;
    uint flags = def_flags(def_parent(i));
    if ((flags & DEFF_CRATE) != 0u && (flags & DEFF_LIBRARY) == 0u) atomicMin(C[CTL_LIR_MAIN], i);
}
