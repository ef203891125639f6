// Stores the pieces of each formatting macro.
//@ reads  mnode.piece mnode.raw
//@ writes mpiece.node mpiece.kind mpiece.lo mpiece.len mpiece.ty mpiece.flags mpiece.fill mpiece.width
#include "mir/format.glsl"
uint at_;
void put_piece(uint kind, uint lo, uint len, uint ty, uint spec) {
    if (at_ < cap_mpiece) {
        uint p = at_mpiece_node(at_), cap = cap_mpiece;
        H[p] = macro_;
        p += cap;
        H[p] = kind;
        p += cap;
        H[p] = lo;
        p += cap;
        H[p] = len;
        p += cap;
        H[p] = ty;
        p += cap;
        H[p] = spec;
        p += cap;
        H[p] = spec_lo;
        p += cap;
        H[p] = spec_star;
    }
    at_++;
}
void format_error(uint code, uint arg) {}
void lower_node(uint i) {
    at_ = mnode_piece(i);
    put_macro(i, mnode_raw(i));
}
const uint CLASS_FIRST = MCLASS_MACRO, CLASS_LAST = MCLASS_MACRO;
#include "mir/class.glsl"
