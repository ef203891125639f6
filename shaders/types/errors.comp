// Errors that rows and items left become diagnostics.
//@ rows   terr
//@ reads  terr.code terr.node terr.a0 terr.a1 terr.a2 terr.node2 terr.how res.body
//@ writes fb.errors
#include "types/refs.glsl"
#include "types/ast.glsl"
#include "types/span.glsl"
#include "lib/diag.glsl"

uint shown(uint a, bool is_type) {
    if (!is_type || a == TY_ANY_INT || a == TY_ANY_FLOAT) return a;
    uint r = find(a);
    return is_var(r) ? TY_ERROR : r;
}

void run(uint i) {
    uint n = terr_node(i);
    uint how = terr_how(i);
    uint lo = lo_of(n);
    uint hi = hi_of(n);
    if ((how & HOW_OPERATOR) != 0u && node_kind(n) != N_MACRO_CALL) {
        lo = tok_lo(node_tok(n));
        hi = tok_hi(node_first_tok(n - 1u) - 1u);
    } else if ((how & HOW_BRACKETS) != 0u) {
        lo = tok_lo(node_tok(n));
    } else if ((how & HOW_ELEMENTS) != 0u) {
        uint c = last_child(n);
        bool first = true;
        while (c != NONE) {
            if (node_role(c) == R_ELEM) {
                lo = lo_of(c);
                if (first) hi = hi_of(c);
                first = false;
            }
            c = prev_child(n, c);
        }
    } else if ((how & HOW_ANCHOR) != 0u) {
        lo = tok_lo(node_tok(n));
        hi = tok_hi(node_tok(n));
    }
    uint m = terr_node2(i);
    uint lo2 = NONE;
    uint hi2 = 0u;
    if (m != NONE) {
        bool anchor = (how & HOW_ANCHOR2) != 0u;
        lo2 = anchor ? tok_lo(node_tok(m)) : lo_of(m);
        hi2 = anchor ? tok_hi(node_tok(m)) : hi_of(m);
    }
    diag_full(terr_code(i), lo, hi, shown(terr_a0(i), (how & HOW_TY0) != 0u), shown(terr_a1(i), (how & HOW_TY1) != 0u),
        shown(terr_a2(i), (how & HOW_TY2) != 0u), lo2, hi2);
    if (res_body(n) != NONE) set_fb_errors(res_body(n), 1u);
}
