// Rows of `imp` in a round of import resolution.
// Strict rounds wait for everything that could still change the answer; lenient ones, when nothing
// moves any more, take what is there. Results count from the next round on (import_commit).
//@ params lenient
//@ reads imp.sym imp.base
//@ writes imp.next imp.type_kind imp.type_id imp.value_kind imp.value_id imp.used

// Ends the round for row i, unless it has to wait.
void settle(uint i, uint m, Look type_, Look value) {
    bool waits = ((type_.status | value.status) & LOOK_PENDING) != 0u;
    bool has_type = (type_.status & ~LOOK_PENDING) != 0u;
    bool has_value = (value.status & ~LOOK_PENDING) != 0u;
    bool found = has_type || has_value;
    if (waits && (p_lenient == 0u || !found)) return;
    // A name that cannot be seen from here counts only if there is no other.
    bool hidden_type = has_type && !can_see(type_.vis, m);
    bool hidden_value = has_value && !can_see(value.vis, m);
    if (hidden_type && has_value && !hidden_value) has_type = false;
    else if (hidden_value && has_type && !hidden_type) has_value = false;
    else if (hidden_type || hidden_value) set_imp_used(i, 2u);
    set_imp_type_kind(i, has_type ? type_.kind : RES_NONE);
    set_imp_type_id(i, type_.id);
    set_imp_value_kind(i, has_value ? value.kind : RES_NONE);
    set_imp_value_id(i, value.id);
    set_imp_next(i, found ? IMPS_OK : IMPS_FAILED);
}

Look module_look(uint m) {
    return Look(m == NONE ? LOOK_NONE : LOOK_FOUND, RES_DEF, m, VIS_PUBLIC);
}
