// Writes the module's words of each row.
//@ rows   srow
//@ reads  srow.template srow.code_at srow.const_at srow.deco_at srow.id srow.x0 srow.x1 srow.x2 srow.x3 lir.dst lir.a lir.b lir.c slot.fn
#include "spirv/put.glsl"
void run(uint i) {
    uint t = srow_template(i);
    if (t == NONE) return;
    bool row = i < n_lir;
    own_id = C[CTL_SV_ROW] + srow_id(i);
    own_column = row ? uint[4](lir_dst(i), lir_a(i), lir_b(i), lir_c(i)) : uint[4](0u, 0u, 0u, 0u);
    own_x = row ? uint[4](srow_x0(i), srow_x1(i), srow_x2(i), srow_x3(i)) : uint[4](0u, 0u, 0u, 0u);
    put_stream(t, 0u, C[CTL_SV_CODE_AT] + srow_code_at(i));
    put_stream(t, 1u, C[CTL_SV_CONST_AT] + srow_const_at(i));
    put_stream(t, 2u, C[CTL_SV_RDECO_AT] + srow_deco_at(i));
}
