// What more than one row writes has the range of its type.
//@ rows   vrange
//@ reads  vrange.defs
//@ writes vrange.known
void run(uint i) { if (vrange_defs(i) != 1u) set_vrange_known(i, 1u); }
