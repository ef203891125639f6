// Steps that write a place: results, fields and tags of aggregates.
//@ reads  def.nth def.node marg.operand
//@ reads cval.state cval.lo cval.hi
#include "lir/place.glsl"
#include "lir/tag.glsl"

void step_(uint s, uint kind) {
    begin(s);
    uint dest = mir_dest(mir_row), op = mir_op(mir_row);
    uint t = dest == NONE ? NONE : place_ty(dest), part = t, off = 0u, v = NONE, k = lop_k(s);
    uint repr = dest == NONE ? REPR_ZERO : lay_repr(t);
    bool wanted = repr != REPR_ZERO;
    if (kind == STEP_PUT) {
        v = value_of(s - 1u);
        // The callee has written a result in memory already.
        if (repr == REPR_MEMORY && (op == MIR_CALL || op == MIR_CALL_PTR)) wanted = false;
    } else if (kind == STEP_PUT_FIELD) {
        v = value_of(s - mir_b(mir_row));
        part = operand_ty(marg_operand(mir_a(mir_row) + k));
        uint c = mir_c(mir_row);
        if (wanted) off = ty_kind(t) == TK_ARRAY ? k * lay_size(part)
            : ty_kind(t) == TK_ADT && c != NONE ? fld_offset(def_first_member(c) + k) : field_offset(t, k);
        repr = lay_repr(part);
        wanted = wanted && repr != REPR_ZERO;
    } else wanted = wanted && ty_kind(t) == TK_ADT && (lay_tag(t) & LAY_TAG) != LT_VOID && mir_c(mir_row) != NONE;
    if (wanted) {
        bool tag = kind == STEP_PUT_TAG;
        if (tag) repr = REPR_SCALAR;
        uint lt = tag ? lay_tag(t) & LAY_TAG : repr == REPR_SCALAR ? lay_lt(part) : LT_PTR;
        want_off = off;
        walk(dest, repr == REPR_MEMORY ? WANT_ADDRESS : 0u);
        if (tag) {
            find_tag(mir_c(mir_row));
            v = constant(lt, tag_lo, tag_hi);
        }
        if (repr == REPR_MEMORY) emit(LIR_COPY, LT_VOID, lay_align(part), got_address, v, lay_size(part));
        else
            for (uint h = 0u; h < (repr == REPR_PAIR ? 2u : 1u); h++) store_at(h == 0u ? lt : LT_WORD, WORD * h, v + h);
    }
    finish();
}
