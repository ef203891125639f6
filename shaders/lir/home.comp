// Where each local of a needed body lives, before anything is known about addresses taken.
//@ rows   local
//@ reads  limg.root local.body local.kind local.ty local.node ty.kind ty.data lay.repr lbody.live node.first_tok node.last_tok tok.lo tok.hi
//@ writes lloc.home
#include "lib/diag.glsl"
void run(uint i) {
    uint home = LHOME_NONE;
    if (lbody_live(local_body(i)) != 0u) {
        uint repr = lay_repr(local_ty(i));
        bool huge = ty_kind(local_ty(i)) == TK_INT && (ty_data(local_ty(i)) & 0xFFu) == 128u;
        if (repr == REPR_NONE || repr == REPR_UNSIZED || huge) {
            uint n = local_node(i);
            if (local_ty(i) != TY_ERROR && n != NONE)
                diag(huge ? D_LIR_INT128 : D_LIR_TYPE, tok_lo(node_first_tok(n)), tok_hi(node_last_tok(n)), 0u);
        }
        // Parts of data whose bytes are known have no home.
        else if (repr != REPR_ZERO && (limg_root(i) == NONE || limg_root(i) == i))
            home = local_kind(i) == LOCAL_PROMOTED ? LHOME_DATA : repr == REPR_MEMORY ? LHOME_SLOT : LHOME_VREG;
    }
    set_lloc_home(i, home);
}
