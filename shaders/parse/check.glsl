// What the checks of finished trees share.
//@ reads node.kind node.tok node.data node.parent node.role node.nth node.first_tok node.last_tok node.size
//@ reads tok.lo tok.hi tok.file file.flags file_tt.bad
#include "lib/child.glsl"
#include "lib/diag.glsl"

// Nothing is said about the tree of a file whose delimiters do not match.
bool poisoned(uint n) { return file_tt_bad(tok_file(node_tok(n))) != 0u; }
uint node_low(uint n) { return n + 1u - node_size(n); }
// Child before `c` below `p`, NONE if `c` is the first.
uint previous(uint c, uint p) {
    uint at = node_low(c);
    return at > node_low(p) ? at - 1u : NONE;
}
uint last_child(uint n) { return node_size(n) > 1u ? n - 1u : NONE; }
uint edition(uint n) {
    return (file_flags(tok_file(node_tok(n))) & FILEF_EDITION_MASK) >> FILEF_EDITION_SHIFT;
}
void report(uint code, uint n) { diag(code, tok_lo(node_first_tok(n)), tok_hi(node_last_tok(n)), 0u); }
void report_token(uint code, uint t, uint length) {
    diag(code, tok_lo(t), max(tok_hi(t), tok_lo(t) + length), 0u);
}
