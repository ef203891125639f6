// Uses of variables that may have no value: E0381. Whether control decides it, or nothing ever gives it one before, is told as rustc does.
//@ rows   fvar
//@ reads  fvar.node fvar.bad fvar.lo fvar.hi fvar.place fvar.binding fvar.near fevent.kind node.first_tok node.last_tok tok.lo tok.hi
#include "lib/diag.glsl"
void run(uint v) {
    uint bad = fvar_bad(v), b = fvar_node(v), near = fvar_near(v);
    if (bad == NONE) return;
    bool maybe = (near & FNEAR_ELSEWHERE) != 0u && (near & FNEAR_BEHIND) == 0u;
    uint code = fevent_kind(bad) == FE_PART ? D_PARTLY_INITIALIZED : maybe ? D_MAYBE_UNINITIALIZED : D_UNINITIALIZED;
    diag_full(code, fvar_lo(v), fvar_hi(v), fvar_binding(v), fvar_place(v), v, tok_lo(node_first_tok(b)), tok_hi(node_last_tok(b)));
}
