// Rows and so on of one function. The last row of `gbody` only ends the one before it.
void run(uint i) {
    at_row = at_local = at_place = at_const = at_arg = at_loc = 0u;
    bool last = i + 1u == n_gbody;
    if (last ? PRINTS : (gbody_glue(i) % GLUE_COUNT == GLUE_DEBUG) != PRINTS) return;
    if (!last) lower_glue(i);
    set_gbody_rows(i, at_row);
    set_gbody_locals(i, at_local);
    set_gbody_places(i, at_place);
    set_gbody_consts(i, at_const);
    set_gbody_args(i, at_arg);
}
