// Writes the rows of each piece of a formatting macro; see piece.glsl. In every table the macro's pieces come first.
//@ rows mpiece
//@ reads mpiece.rows mpiece.locals mpiece.places mpiece.margs mpiece.consts mnode.piece mnode.lead
#include "mir/write.glsl"
#include "mir/piece.glsl"
void run(uint i) {
    if (i + 1u >= n_mpiece) return;
    uint n = mpiece_node(i), first = mnode_piece(n);
    self = n;
    at_row = mnode_pos1(n) + mnode_lead(n) + mpiece_rows(i) - mpiece_rows(first);
    at_local = mnode_local(n) + mpiece_locals(i) - mpiece_locals(first);
    at_place = mnode_place(n) + mpiece_places(i) - mpiece_places(first);
    at_arg = mnode_marg(n) + mpiece_margs(i) - mpiece_margs(first);
    at_const = mnode_mconst(n) + mpiece_consts(i) - mpiece_consts(first);
    lower_piece(i);
}
