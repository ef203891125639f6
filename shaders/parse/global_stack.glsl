// The stack in the columns s0 to s2 of the segment's own tokens: the grammar has no empty rules, so
// it is never deeper than they are many.
//@ writes pt.s0 pt.s1 pt.s2
#define BOTTOM seg_begin
#define NOWHERE nowhere
#define DEEP(sp) false
#define STATE(i) H[at_pt_s0(i)]
#define TOK(i) H[at_pt_s1(i)]
#define FIRST(i) H[at_pt_s2(i)]
#define SET_STATE(i, v) H[at_pt_s0(i)] = v
#define SET_ENTRY(i, t) H[at_pt_s1(i)] = t; H[at_pt_s2(i)] = t
#define SET_TOK(i, t, f) H[at_pt_s1(i)] = t
