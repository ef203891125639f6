// What follows in the first prototype begins behind the names of files.
//@ writes titem.at
//@ grid 1
//@ local 1
void main() { set_titem_at(1u, titem_at(1u) + C[CTL_DEBUG_PIECES]); }
