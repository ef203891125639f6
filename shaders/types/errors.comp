// Errors that rows and items left become diagnostics.
//@ rows   terr
//@ reads  terr.code terr.node terr.a0 terr.a1 terr.a2 terr.node2 terr.how res.body
//@ writes fb.errors
#include "types/refs.glsl"
#include "types/ast.glsl"
#include "types/span.glsl"
#include "lib/diag.glsl"

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
        while (c != NONE) {
            if (node_role(c) == R_ELEM) {
                lo = lo_of(c);
                hi = hi_of(c);
            }
            c = prev_child(n, c);
        }
    } else if ((how & HOW_ANCHOR) != 0u) {
        lo = tok_lo(node_tok(n));
        hi = tok_hi(node_tok(n));
    }
    uint m = terr_node2(i);
    if ((how & HOW_HEAD) != 0u) {
        lo = tok_lo(node_tok(n));
        hi = hi_of(m);
        m = NONE;
    }
    uint lo2 = NONE;
    uint hi2 = 0u;
    if (m != NONE) {
        bool anchor = (how & HOW_ANCHOR2) != 0u;
        lo2 = anchor ? tok_lo(node_tok(m)) : lo_of(m);
        hi2 = anchor ? tok_hi(node_tok(m)) : hi_of(m);
    }
    uint a0 = terr_a0(i);
    uint code = terr_code(i);
    // The type of a literal has a lifetime that rustc shows.
    bool unary = code == D_NO_NOT || code == D_NO_NEG;
    uint operand = code == D_NO_METHOD_REF ? child(n, R_RECEIVER) : unary ? n - 1u : code == D_NOT_CALLABLE ? n : NONE;
    if (operand != NONE && node_kind(operand) == N_EXPR_LIT && tok_kind(node_tok(operand)) == TOK_STR) a0 = TY_STATIC_STR;
    diag_full(code, lo, hi, a0, terr_a1(i),
        terr_a2(i), lo2, hi2);
    if (res_body(n) != NONE) set_fb_errors(res_body(n), 1u);
}
