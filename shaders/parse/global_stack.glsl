// The stack in the columns s0 to s2 of the segment's own tokens: the grammar has no empty rules, so
// it is never deeper than they are many.
//@ writes pt.s0 pt.s1 pt.s2
#define BOTTOM seg_begin
#define NOWHERE nowhere
#define DEEP(sp) false
uvec2 head_at(uint i) { return uvec2(H[at_pt_s0(i)] & 0xFFFFu, H[at_pt_s2(i)]); }
uint tok_at(uint i) { return H[at_pt_s1(i)]; }
uint data_at(uint i) { return H[at_pt_s0(i)] >> 16u; }
void set_entry(uint i, uint below, uint first, uint tok, uint data) {
    H[at_pt_s0(i)] = below | data << 16u;
    H[at_pt_s1(i)] = tok;
    H[at_pt_s2(i)] = first;
}
void push_token(uint i, uint below, uint tok) { set_entry(i, below, tok, tok, 0u); }
