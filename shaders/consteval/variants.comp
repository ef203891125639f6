// The discriminant of each variant, and those that do not follow from the one before.
//@ rows def
//@ reads def.kind def.node def.parent def.body def.nth def.sym cval.state cval.lo cval.hi cval.prim tok.lo tok.hi node.tok
//@ writes cvariant.owner cvariant.lo cvariant.hi
#include "lib/diag.glsl"
void run(uint d) {
    uint owner = NONE;
    if (def_kind(d) == DEF_VARIANT) {
        uint n = def_node(d);
        if (cval_state(n) == CVAL_KNOWN) {
            owner = def_parent(d);
            set_cvariant_lo(d, cval_lo(n));
            set_cvariant_hi(d, cval_hi(n));
            if (def_body(d) == NONE && def_nth(d) > 0u) {
                // After the greatest value of the type comes the least one.
                uint b = def_node(d - 1u);
                bool is_signed = cval_prim(n) <= PRIM_ISIZE;
                uint flip = is_signed ? 0x80000000u : 0u;
                bool less = (cval_hi(n) ^ flip) < (cval_hi(b) ^ flip) || (cval_hi(n) == cval_hi(b) && cval_lo(n) < cval_lo(b));
                if (cval_state(b) == CVAL_KNOWN && less)
                    diag_full(D_DISCRIMINANT_OVERFLOW, tok_lo(node_tok(n)), tok_hi(node_tok(n)), b, def_sym(d), n, NONE, 0u);
            }
        }
    }
    set_cvariant_owner(d, owner);
}
