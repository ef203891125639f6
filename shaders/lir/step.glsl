// Frame of the passes over steps, whose rows and temporaries are first counted, then written by the same code.
// Include lir/count.glsl or lir/write.glsl before, which say what ids are, and the step's own file after.
//@ reads  lop.row lop.k mir.op mir.ty mir.dest mir.a mir.b mir.c mir.d lmir.body lmir.first
//@ reads  lay.size lay.align lay.repr lay.lt lay.tag ty.kind ty.data ty.arg ty_arg.ty
//@ reads place.kind place.base place.arg place.extra place.ty mconst.kind mconst.ty mconst.lo mconst.hi
//@ reads  body.local body.params body.first lloc.home local.ty

#include "lir/word.glsl"

uint constant(uint ty, uint lo, uint hi) {
    uint t = temp(ty);
    emit(LIR_CONST, ty, t, lo, hi, 0u);
    return t;
}

uint operand_kind(uint w) { return w >> OPERAND_SHIFT; }
uint operand_id(uint w) { return w & OPERAND_MASK; }
uint operand_ty(uint w) {
    return operand_kind(w) == OPERAND_CONST ? mconst_ty(operand_id(w)) : place_ty(operand_id(w));
}
bool is_signed(uint t) { return ty_kind(t) == TK_INT && (ty_data(t) & TY_SIGNED) != 0u; }
uint lt_bits(uint lt) { return lt == LT_PTR ? 8u * WORD : lt == LT_I8 ? 8u : lt == LT_I16 ? 16u : lt == LT_I32 || lt == LT_F32 ? 32u : 64u; }
bool is_float(uint lt) { return lt == LT_F32 || lt == LT_F64; }

void begin(uint s) {
    self = s;
    mir_row = lop_row(s);
    body_of = lmir_body(mir_row);
    n_rows = n_temps = 0u;
    prepare();
}
