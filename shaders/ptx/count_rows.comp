// Number of pieces of rows that are neither functions nor calls; a row that PTX has no code for is reported.
//@ rows   titem
//@ writes titem.count
#include "lib/diag.glsl"
//@ reads  lir.loc
uint pieces;
void add(uint t, uint r, uint x, uint y) { pieces++; }
void unsupported(uint r) { diag(D_PTX_OPERATION, lir_loc(r), lir_loc(r) + 1u, 0u); }
#include "ptx/rows.glsl"
void run(uint i) {
    pieces = 0u;
    item(i);
    if (pieces != 0u) set_titem_count(i, pieces);
}
