// Counts the pieces of each formatting macro, and says what is wrong with format strings. mnode.raw: MACRO_*, for write_pieces.
//@ writes mnode.piece mnode.raw
#include "mir/format.glsl"
#include "lib/diag.glsl"
uint count_;
void put_piece(uint kind, uint lo, uint len, uint ty, uint spec) { count_++; }
void format_error(uint code, uint arg) {
    uint at = format_string_ == NONE ? macro_ : format_string_;
    diag(code, tok_lo(node_first_tok(at)), tok_hi(node_last_tok(at)), arg);
}
void lower_node(uint i) {
    count_ = 0u;
    uint m = macro_kind(i);
    put_macro(i, m);
    set_mnode_raw(i, m);
    set_mnode_piece(i, count_);
}
const uint CLASS_FIRST = MCLASS_MACRO, CLASS_LAST = MCLASS_MACRO;
#include "mir/class.glsl"
