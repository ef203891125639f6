// Frame of the passes over steps: rows and temporaries are collected, then counted or written.
// Include lir/count.glsl or lir/write.glsl before, which say what ids are, and the step's own file after.
//@ reads lop.row lop.kind lop.k mir.op mir.ty mir.dest mir.a mir.b mir.c mir.d lmir.body lmir.first
//@ reads lay.size lay.repr lay.lt lay.tag ty.kind ty.data ty.arg ty.n ty_arg.ty
//@ reads place.kind place.base place.arg place.extra place.ty mconst.kind mconst.ty mconst.lo mconst.hi
//@ reads body.local body.params body.first body.ret lloc.home local.ty

// Collected rows: op | ty << 8, dst, a, b; and c.
// Both buffers hold what came after the last flush(); a step that has no bound flushes in between.
const uint ROOM = 48u;
uvec4 buf[ROOM];
uint buf_c[ROOM];
uint temps_ty[ROOM];
uint n_rows, n_temps, kept_rows, kept_temps;
uint mir_row;

// Adds a row; returns its place among the rows of this step (see row_at).
uint emit(uint op, uint ty, uint dst, uint a, uint b, uint c) {
    uint at = min(n_rows - kept_rows, ROOM - 1u);
    buf[at] = uvec4(op | ty << 8, dst, a, b);
    buf_c[at] = c;
    return n_rows++;
}
// A new temporary.
uint temp(uint ty) {
    temps_ty[min(n_temps - kept_temps, ROOM - 1u)] = ty;
    return temp_id(n_temps++);
}
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
uint lt_bits(uint lt) { return lt == LT_I8 ? 8u : lt == LT_I16 ? 16u : lt == LT_I32 || lt == LT_F32 ? 32u : 64u; }
bool is_float(uint lt) { return lt == LT_F32 || lt == LT_F64; }

void begin(uint s) {
    self = s;
    mir_row = lop_row(s);
    body_of = lmir_body(mir_row);
    n_rows = n_temps = kept_rows = kept_temps = 0u;
    prepare();
}
