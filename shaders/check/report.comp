// Says what no arm matches.
//@ rows csearch
//@ reads csearch.node csearch.state csearch.rows cnode.check cnode.first node.kind node.size node.first_tok node.last_tok
//@ reads ty.kind ty.data def.kind def.n_member tok.lo tok.hi node_ty.ty node_ty.adj_ty
#include "lib/diag.glsl"

void run(uint c) {
    uint i = csearch_node(c), what = cnode_check(i), at = i, arm = NONE, t = node_ty_ty(i);
    bool large = csearch_state(c) == CS_LARGE, in_match = what == CNF_MATCH && !large;
    if (!large && csearch_rows(c) == 0u) return;
    if (in_match) {
        arm = cnode_first(i);
        at = arm == NONE ? i - 1u : arm - node_size(arm);
        t = node_ty_adj_ty(at) == NONE ? node_ty_ty(at) : node_ty_adj_ty(at);
    }
    // Whose type is not known was reported already, and so was what the parser passed over: it has no type.
    if (node_kind(at) == N_ERROR || t == TY_ERROR) return;
    while (!large && node_kind(at) == N_PAT_PAREN) at--;
    uint lo = tok_lo(node_first_tok(at)), hi = tok_hi(large ? node_first_tok(at) : node_last_tok(at));
    bool empty = in_match && arm == NONE;
    // For an enum with variants its variants are listed.
    if (empty && ty_kind(t) == TK_ADT) empty = !(def_kind(ty_data(t)) == DEF_ENUM && def_n_member(ty_data(t)) > 0u);
    uint code = large ? D_PATTERN_TOO_LARGE : empty ? D_MATCH_EMPTY : in_match ? D_PATTERN_MATCH : what == CNF_LET ? D_PATTERN_LET
        : what == CNF_PARAM ? D_PATTERN_PARAM : D_PATTERN_FOR;
    uint a0 = large ? 0u : empty ? t : i;
    bool full = !large && !empty;
    diag_full(code, lo, hi, a0, large ? 0u : i, full ? t : 0u, NONE, 0u);
}
