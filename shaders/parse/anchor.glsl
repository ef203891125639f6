// The record of the node that is anchored at a token: kind | data << 16 (0: no node), first and last
// token, number of nodes with the same last token before it.
//@ writes anchor.word
uvec4 anchor(uint i) { return H4[(base_anchor >> 2) + i]; }
void set_anchor(uint i, uvec4 v) { if (4u * i < cap_anchor) H4[(base_anchor >> 2) + i] = v; }
