// Counts what each piece of a formatting macro makes; see piece.glsl.
//@ rows mpiece
//@ writes mpiece.rows mpiece.locals mpiece.places mpiece.margs mpiece.consts
#include "mir/count.glsl"
#include "mir/piece.glsl"
void run(uint i) {
    at_row = at_local = at_place = at_const = at_arg = at_loc = 0u;
    // The last row only ends the one before it; nothing was written to it.
    if (i + 1u < n_mpiece) {
        self = mpiece_node(i);
        lower_piece(i);
    }
    set_mpiece_rows(i, at_row);
    set_mpiece_locals(i, at_local);
    set_mpiece_places(i, at_place);
    set_mpiece_margs(i, at_arg);
    set_mpiece_consts(i, at_const);
}
