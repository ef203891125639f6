// Puts the names that imports define into their scopes.
//@ rows imp
//@ reads imp.kind imp.name imp.scope def.kind
//@ writes entry.scope entry.sym
void run(uint i) {
    uint kind = imp_kind(i);
    uint name = kind == IMP_SEGMENT ? NONE : imp_name(i);
    set_entry_scope(n_def + i, name == NONE ? NONE : imp_scope(i));
    set_entry_sym(n_def + i, name);
}
