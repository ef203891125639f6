// Number of pieces of prototypes, heads of functions and calls.
//@ rows   titem
//@ writes titem.count
uint pieces;
void add(uint t, uint r, uint x, uint y) { pieces++; }
#include "ptx/calls.glsl"
void run(uint i) {
    pieces = 0u;
    item(i);
    if (pieces != 0u) set_titem_count(i, pieces);
}
