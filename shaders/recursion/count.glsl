// How many rows each row becomes, and which of them others name.
//@ rows   rrow
//@ reads  srow.seg
//@ writes rrow.size rrow.pre
uint size, pre;
void put(uint op, uint ty, uint dst, uint a, uint b, uint c) { size++; }
void primary() { pre = size; }
void flush() {}
uint here() { return 0u; }
uint new_row(uint t) { return 0u; }
void open_case(uint i) { size++; }
#include "recursion/expand.glsl"
void run(uint i) {
    size = 0u;
    pre = 0u;
    if (part_of(lir_op(i)) != PART) return;
    expand(i);
    set_rrow_size(i, size);
    set_rrow_pre(i, pre);
}
