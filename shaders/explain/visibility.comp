// What hides a constructor or an import, and how it could be seen.
//@ rows   diag
//@ reads  diag.code diag.lo diag.hi diag.a0 diag.a1 diag.a2 diag.lo2 def.node def.n_member
#include "explain/item.glsl"
#include "lib/part.glsl"

void explain(uint i) {
    uint code = diag_code(i), sym = diag_a0(i);
    if (code == D_CTOR_PRIVATE) {
        uint item = def_node(diag_a1(i)), end = hi_of(item);
        part(P_CTOR_DEFINED, item_lo(item), end + (src_byte(end) == 59u ? 1u : 0u), sym);
        if (def_n_member(diag_a1(i)) == 1u) part(P_FIELD_PUBLIC, diag_lo2(i), diag_lo2(i), 0u);
    }
    if (code == D_CTOR_NO_CALL) part_at(P_CTOR_HIDDEN, def_node(diag_a2(i)), 0u);
    if (code == D_REEXPORT_PRIVATE || code == D_REEXPORT_CRATE) part(P_MARK_PUB, diag_lo(i), diag_hi(i), sym);
}

void run(uint i) {
    parts(i, 0u);
    explain(i);
    flush_parts();
}
