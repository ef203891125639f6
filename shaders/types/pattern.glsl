// What patterns with a constructor share: references are peeled off what comes in (default binding modes, RFC 2005), then
// the parts get their types and the binding mode.
//@ reads infer.bm res.kind def.node
#include "types/fire.glsl"
#include "types/calls.glsl"
#include "types/late.glsl"

uint bm;        // binding mode, after peeling
uint r, h;      // what comes in, peeled, and its head

// Peels references off what comes into n; `pass`: not the last one. False while the type is not known.
bool peel(uint n, bool pass) {
    uint count = 0u;
    r = find(s_of(n));
    h = head(r);
    while (is_ref(h) && !(pass && !is_ref(head(find(head_arg(r, 0u)))))) {
        bm = bm == BM_REF || h == TK_REF ? BM_REF : BM_REF_MUT;
        r = find(head_arg(r, 0u));
        h = head(r);
        count++;
    }
    if (h == TH_GENERAL) return false;
    o_done = true;
    set_node_ty_adj(n, count);
    return true;
}
