// Structs and enums that contain themselves by value.
//@ rows   ty
//@ reads  tyfin.finite def.first_member def.n_member def.ty def.node def.kind
#include "types/check.glsl"

// The first part of infinite size that type t has by value, NONE if there is none.
uint infinite_part(uint t) {
    uint found = NONE;
    if (ty_kind(t) == TK_ADT) {
        uint d = ty_data(t);
        bool enum_ = def_kind(d) == DEF_ENUM;
        uint groups = enum_ ? def_n_member(d) : 1u;
        for (uint g = 0u; g < groups; g++) {
            uint o = enum_ ? def_first_member(d) + g : d;
            for (uint k = 0u; k < def_n_member(o); k++) {
                uint n = def_ty(def_first_member(o) + k);
                uint p = n == NONE ? NONE : node_ty_ty(n);
                if (found == NONE && p != NONE && tyfin_finite(p) == 0u) found = p;
            }
        }
    } else {
        for (uint k = 0u; k < ty_n(t); k++) {
            uint p = ty_arg_ty(ty_arg(t) + k);
            if (found == NONE && tyfin_finite(p) == 0u) found = p;
        }
    }
    return found;
}

void run(uint t) {
    if (tyfin_finite(t) != 0u || ty_kind(t) != TK_ADT) return;
    // Of those that only contain such a type nothing is said.
    uint at = infinite_part(t);
    uint steps = 0u;
    while (at != NONE && at != t && steps < 256u) {
        at = infinite_part(at);
        steps++;
    }
    if (at != t) return;
    uint n = def_node(ty_data(t));
    uint vis = child(n, R_VIS);
    report(n, D_INFINITE_SIZE, vis != NONE ? lo_of(vis) : tok_lo(node_tok(n) - 1u), tok_hi(node_tok(n)), t, 0u, 0u, NONE, 0u);
}
