// Stores the pieces of each formatting macro.
//@ reads mnode.body mnode.piece
//@ writes mpiece.node mpiece.kind mpiece.lo mpiece.len mpiece.ty mpiece.path0 mpiece.path1 mpiece.path2
#include "mir/format.glsl"
uint at_;
void put_piece(uint kind, uint lo, uint len, uint ty, uvec3 path) {
    set_mpiece_node(at_, macro_);
    set_mpiece_kind(at_, kind);
    set_mpiece_lo(at_, lo);
    set_mpiece_len(at_, len);
    set_mpiece_ty(at_, ty);
    set_mpiece_path0(at_, path.x);
    set_mpiece_path1(at_, path.y);
    set_mpiece_path2(at_, path.z);
    at_++;
}
void format_error(uint code, uint arg) {}
void lower_node(uint i) {
    at_ = mnode_piece(i);
    put_macro(i);
}
const uint CLASS_FIRST = MCLASS_MACRO, CLASS_LAST = MCLASS_MACRO;
#include "mir/class.glsl"
