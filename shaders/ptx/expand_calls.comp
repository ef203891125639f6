// Pieces of prototypes, heads of functions and calls, at their places.
//@ rows   titem
//@ reads  titem.at
//@ writes piece.tmpl piece.row piece.x piece.y
uint next;
void add(uint t, uint r, uint x, uint y) {
    set_piece_tmpl(next, t);
    set_piece_row(next, r);
    set_piece_x(next, x);
    set_piece_y(next, y);
    next++;
}
#include "ptx/calls.glsl"
void run(uint i) {
    next = titem_at(i);
    item(i);
}
