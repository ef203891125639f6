// What fails where control can come is an error, unless an attribute around it says otherwise.
//@ rows   pfail
//@ reads  pfail.row pfail.code pfail.live mir.node node.first_tok node.last_tok tok.lo tok.hi
#include "types/ast.glsl"
#include "panics/allowed.glsl"
#include "lib/diag.glsl"
void run(uint k) {
    if (pfail_live(k) == 0u) return;
    uint code = D_SURE_ADD + pfail_code(k) - PK_ADD, n = mir_node(pfail_row(k));
    bool panics = code == D_SURE_DIV || code == D_SURE_REM || code == D_SURE_DIV_ZERO || code == D_SURE_REM_ZERO || code == D_SURE_INDEX;
    if (!allowed(n, panics ? SYM_unconditional_panic : SYM_arithmetic_overflow))
        diag_full(code, tok_lo(node_first_tok(n)), tok_hi(node_last_tok(n)), 2u * k, 2u * k + 1u, 0u, NONE, 0u);
}
