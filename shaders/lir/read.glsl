// Steps that read: operands, places, lengths, tags.
//@ reads targ.offset fld.offset def.first_member lop.arg
#include "lir/place.glsl"

void step_(uint s, uint kind) {
    uint p = lop_arg(s);
    // Constants, and the open ends of ranges, are handled by constant.glsl.
    if (p == NONE || operand_kind(p) == OPERAND_CONST) return;
    begin(s);
    uint op = mir_op(mir_row);
    p = operand_id(p);
    if (kind != STEP_VALUE || lay_repr(place_ty(p)) != REPR_ZERO) {
        uint t = place_ty(p), repr = lay_repr(t);
        bool scalar = kind == STEP_VALUE && repr == REPR_SCALAR, tag = kind == STEP_TAG && repr != REPR_ZERO;
        bool pair = kind == STEP_VALUE ? repr == REPR_PAIR : kind == STEP_PLACE && op == MIR_REF && lay_repr(mir_ty(mir_row)) == REPR_PAIR;
        want_lt = tag ? lay_tag(t) & LAY_TAG : scalar ? lay_lt(t) : LT_PTR;
        want_off = 0u;
        walk(p, scalar || tag ? WANT_LOAD : kind == STEP_TAG ? 0u : kind == STEP_SIZE ? WANT_LENGTH
            : kind == STEP_VALUE && pair ? WANT_LOAD | WANT_SECOND : pair ? WANT_ADDRESS | WANT_LENGTH : WANT_ADDRESS);
        uint v = kind == STEP_SIZE ? at_len : scalar || tag ? got : got_address;
        if (kind == STEP_TAG && !tag) v = constant(LT_I8, 0u, 0u);
        if (pair) {
            // The two halves of a pair are neighbours.
            uint halves[2] = uint[2](kind == STEP_VALUE ? got : got_address, kind == STEP_VALUE ? got_second : at_len);
            v = halves[0];
            if (kind != STEP_VALUE || at_kind != AT_REG) {
                v = temp(LT_PTR);
                temp(LT_WORD);
                for (uint h = 0u; h < 2u; h++) emit(LIR_MOVE, h == 0u ? LT_PTR : LT_WORD, v + h, halves[h], 0u, 0u);
            }
        }
        set_value(v);
    }
    finish();
}
