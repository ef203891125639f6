// A syntax error ends its segment: all of it becomes an ERROR node over what was read so far.
//@ reads  tt.tok tok.lo tok.hi tok.file file_tt.bad
#include "lib/diag.glsl"

// Token that anchors the ERROR node: one without a node. The token that could not be consumed has
// none, nor has a closing delimiter; NONE if there is no such token.
uint error_anchor(uint begin, uint end, uint pos) {
    if (pos < end) return pos;
    if (end < n_tt && tt_mate(end) < end) return end;
    uint at = end;
    while (at > begin && pt_meta(at - 1u) != 0u) at--;
    return at > begin ? at - 1u : NONE;
}

void syntax_error(uint begin, uint end, uint state, uint pos, uint start) {
    uint at = min(pos, n_tt - 1u);
    uint tok = tt_tok(at);
    if (file_tt_bad(tok_file(tok)) == 0u) diag_full(D_SYNTAX, tok_lo(tok), tok_hi(tok), at, state, start, NONE, 0u);
    uint last = end - 1u;
    uint anchor = error_anchor(begin, end, pos);
    if (anchor == NONE) return;
    uint rank = pt_ends(last);
    set_pt_ends(last, rank + 1u);
    set_pt_meta(anchor, N_ERROR);
    set_pt_first(anchor, begin);
    set_pt_last(anchor, last);
    set_pt_rank(anchor, rank);
}
