// Bodies of `{:?}` of composite types. The library writes brackets and commas, so that the same body serves `{:#?}`.
#include "mir/glue.glsl"

// What stands around the parts of a value; numbers of lang functions debug_item and debug_close.
const uint AS_STRUCT = 0u, AS_TUPLE = 1u, AS_LIST = 2u, AS_TUPLE_OF_ONE = 3u;

// Arguments: an operand (kind NONE), or a constant of that kind, type and value.
uvec4 operand_arg(uint o) { return uvec4(NONE, o, 0u, 0u); }
uvec4 bits_arg(uint ty, uint lo) { return uvec4(MCONST_BITS, ty, lo, 0u); }
uvec4 text_arg(uint s) { return uvec4(MCONST_STR_SRC, TY_REF_STR, sym_lo(s), sym_len(s)); }

// The function that writes a part, the place x of type t, and (through value) its argument; NONE for a part that is never there.
uint writer(uint x, uint t, out uvec4 arg) {
    while (is_ref(t)) {
        t = pointee(t);
        x = new_place(PLACE_DEREF, x, 0u, 0u, t);
    }
    bool whole = composite(t);
    uint prim = prim_index(t);
    uint value = x;
    if (whole || t == TY_STR) {
        uint ref = whole ? glue_ref(GLUE_DEBUG, t) : TY_REF_STR;
        value = local_of_type(ref);
        put(MIR_REF, value, ref, x, 0u, MREF_SHARED);
    }
    arg = t == TY_UNIT ? uvec4(MCONST_STR_TEXT, TY_REF_STR, TEXT_UNIT, TEXT_UNIT_LEN) : operand_arg(value);
    return whole ? glue_of(GLUE_DEBUG, t) : t == TY_UNIT ? lang_def(LANG_write_str)
        : prim != NONE ? lang_def(LANG_debug_i8 + prim) : NONE;
}

void lower_glue(uint slot) {
    open_glue(slot);
    uint group = 0u, field = 0u, opener = 0u, a = place_a, index = NONE, length = NONE;
    bool run = list_ || groups() != 0u;
    if (list_) {
        length = local_of_type(TY_USIZE);
        put(MIR_LEN, length, TY_USIZE, place_a, 0u, 0u);
        index = local_of_type(TY_USIZE);
        put_number(MIR_USE, index, TY_USIZE, 0u, 0u, TY_USIZE, 0u);
    }
    while (run) {
        uint d = list_ ? NONE : group_def(group), n = list_ ? 1u : group_size(d);
        bool adt = d != NONE, head = field == 0u, item = field < n, tail = !item, leaves = false;
        uint as_ = list_ ? AS_LIST : !adt ? (n == 1u ? AS_TUPLE_OF_ONE : AS_TUPLE) : n != 0u && def_sym(def_first_member(d)) != NONE ? AS_STRUCT : AS_TUPLE;
        if (head && (list_ || enum_)) {
            opener = next_row();
            put(list_ ? MIR_LOOP : MIR_BLOCK, NONE, NONE, 0u, 0u, 0u);
            uint ok = local_of_type(TY_BOOL);
            put(list_ ? MIR_BINARY : MIR_IS_VARIANT, ok, TY_BOOL, list_ ? index : place_a, list_ ? length : d, list_ ? BINOP_LT : 0u);
            put(MIR_BREAK_UNLESS, NONE, TY_BOOL, opener, ok, 0u);
            if (enum_) a = new_place(PLACE_DOWNCAST, place_a, d, 0u, glue_type);
        }
        if (list_ && tail) {
            put_number(MIR_BINARY, index, TY_USIZE, index, BINOP_ADD, TY_USIZE, 1u);
            put_end(opener);
        }
        // The name, what stands before the part, the part, what stands behind all parts.
        for (uint j = 0u; j < 4u; j++) {
            uint f = NONE, count = 1u, flag = NONE;
            uvec4 x[3];
            x[1] = x[2] = uvec4(0u);
            x[0] = bits_arg(TY_U32, as_);
            if (j == 0u && head && adt) {
                f = lang_def(LANG_write_str);
                x[0] = text_arg(def_sym(d));
            } else if (j == 1u && item) {
                f = lang_def(LANG_debug_item);
                count = 3u;
                x[1] = bits_arg(TY_BOOL, head ? 1u : 0u);
                x[2] = as_ == AS_STRUCT ? text_arg(def_sym(def_first_member(d) + field)) : uvec4(MCONST_STR_TEXT, TY_REF_STR, 0u, 0u);
                flag = index;
            } else if (j == 2u && item) {
                uint t = list_ ? element_type() : field_type(d, field);
                f = writer(new_place(list_ ? PLACE_INDEX : PLACE_FIELD, a, list_ ? index : field, 0u, t), t, x[0]);
            } else if (j == 3u && tail && n != 0u) {
                f = lang_def(LANG_debug_close);
                count = 2u;
                x[1] = bits_arg(TY_BOOL, 1u);
                flag = length;
            }
            if (f != NONE) {
                if (list_ && flag != NONE) {
                    // Whether the element is the first one; whether there is any.
                    uint flag_ = local_of_type(TY_BOOL);
                    put_number(MIR_BINARY, flag_, TY_BOOL, flag, j == 1u ? BINOP_EQ : BINOP_NE, TY_USIZE, 0u);
                    x[1] = operand_arg(flag_);
                }
                uint args = new_args(count);
                for (uint k = 0u; k < count; k++) {
                    uint o = x[k].y;
                    if (x[k].x != NONE) o = OPERAND_CONST << OPERAND_SHIFT | new_const(x[k].x, x[k].y, x[k].z, x[k].w);
                    set_arg(args + k, o);
                }
                put(MIR_CALL, NONE, TY_UNIT, f, args, count);
            }
        }
        if (tail && enum_) {
            put(MIR_BREAK, NONE, NONE, out_, 0u, 0u);
            put_end(opener);
        }
        field = item ? field + 1u : 0u;
        if (tail) group++;
        flush();
        run = item || (!list_ && group < groups());
    }
    put_end(out_);
    put(MIR_RETURN, NONE, NONE, 0u, 0u, 0u);
    flush();
}
