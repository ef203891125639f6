// Says what is wrong with later segments of paths that mean nothing.
//@ rows seg
//@ reads seg.node rnode.ty rnode.rib
//@ writes res.kind
#include "resolve/names.glsl"
#include "resolve/tree.glsl"
#include "resolve/context.glsl"
#include "resolve/report.glsl"
//@ reads res.id
void run(uint i) {
    uint n = seg_node(i);
    uint base = rnode_ty(n);
    uint kind = res_kind(base);
    if (res_kind(n) != RES_NONE || (kind != RES_DEF && kind != RES_CRATE_PATH) || !resolves(n)) return;
    set_res_kind(n, RES_ERR);
    uint t = node_tok(n);
    uint sym = name_of(n);
    uint d = res_id(base);
    bool root = (def_flags(d) & DEFF_CRATE) != 0u;
    if (sym == SYM_super) {
        diag_tok(D_TOO_MANY_SUPER, t, 0u, 0u);
    } else if ((def_flags(d) & DEFF_LIBRARY) != 0u) {
        diag_tok(D_NOT_IN_LIBRARY, t, sym, 0u);
    } else if (node_role(n) == R_QUAL) {
        diag_tok(root && kind == RES_CRATE_PATH ? D_NO_SEGMENT_IN_ROOT : D_NO_SEGMENT, t, sym, name_of(base));
    } else {
        uint want = expected(n);
        Look other = find_in_scope(d, sym, wanted(n) == NS_VALUE ? NS_TYPE : NS_VALUE, 0u, 0u);
        if ((other.status & LOOK_FOUND) != 0u)
            diag_found(D_EXPECTED + want * FOUND_COUNT + found_words(other.kind, other.id), n, n, other.kind, other.id);
        else
            diag_full((root ? kind == RES_CRATE_PATH ? D_NOT_IN_ROOT : D_NOT_IN_CRATE : D_NOT_IN_MODULE) + want, tok_lo(t), tok_hi(t), sym, base, d, NONE, 0u);
    }
}
