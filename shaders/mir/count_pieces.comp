// Counts the pieces of each formatting macro, and says what is wrong with format strings.
//@ rows node
//@ reads mnode.body
//@ writes mnode.piece
#include "mir/format.glsl"
#include "lib/diag.glsl"
uint count_;
void put_piece(uint kind, uint lo, uint len, uint ty, uvec3 path) { count_++; }
void format_error(uint code, uint arg) {
    uint at = macro_arg(macro_format(macro_kind(macro_)));
    if (at == NONE) at = macro_;
    diag(code, tok_lo(node_first_tok(at)), tok_hi(node_last_tok(at)), arg);
}
void run(uint i) {
    if (node_kind(i) != N_MACRO_CALL || mnode_body(i) == NONE) return;
    count_ = 0u;
    put_macro(i);
    set_mnode_piece(i, count_);
}
