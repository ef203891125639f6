// Bodies of `==` (GLUE_EQ) and of orderings (GLUE_CMP) of composite types: part by part, left to right, as the derived
// implementations of the standard library do.
#include "mir/glue.glsl"

// Leaves the function if the parts x and y, places of type t, decide. GLUE_EQ: they differ. GLUE_CMP: they are not equal.
void part(uint x, uint y, uint t) {
    while (is_ref(t)) {
        t = pointee(t);
        x = new_place(PLACE_DEREF, x, 0u, 0u, t);
        y = new_place(PLACE_DEREF, y, 0u, 0u, t);
    }
    uint got = NONE;
    bool text = t == TY_STR, calls = text || composite(t), orders = glue_kind == GLUE_CMP;
    if (!calls && !is_scalar(t)) return;
    if (calls) {
        uint ref = text ? TY_REF_STR : glue_ref(glue_kind, t), args = new_args(2u);
        for (uint h = 0u; h < 3u; h++) {
            bool call_ = h == 2u;
            uint ty = !call_ ? ref : !orders ? TY_BOOL : text ? TY_I32 : TY_U8;
            got = local_of_type(ty);
            put(call_ ? MIR_CALL : MIR_REF, got, ty, !call_ ? (h == 0u ? x : y) : text ? lang_def(orders ? LANG_str_cmp : LANG_str_eq)
                : glue_of(glue_kind, t), call_ ? args : 0u, call_ ? 2u : MREF_SHARED);
            if (!call_) set_arg(args + h, got);
        }
    }
    // Tests: (what the function returns,) a comparison, the jump.
    bool scalar = !calls || text;
    uint tests = !orders || !scalar ? 1u : ty_kind(t) == TK_FLOAT ? 3u : 2u;
    uint lhs = calls ? got : x, rhs = y;
    for (uint j = 0u; j < tests; j++) {
        uint ok = got, op = !orders ? BINOP_EQ : !scalar ? BINOP_NE : j == 0u ? BINOP_LT : j == 1u ? BINOP_GT : BINOP_EQ;
        if (orders && scalar) put_number(MIR_USE, ret_, TY_U8, 0u, 0u, TY_U8, j == 0u ? 1u : j == 1u ? 4u : 0u);
        else if (orders) put(MIR_USE, ret_, TY_U8, got, 0u, 0u);
        if (orders || !calls) {
            ok = local_of_type(TY_BOOL);
            if (calls) put_number(MIR_BINARY, ok, TY_BOOL, lhs, op, text ? TY_I32 : TY_U8, text ? 0u : 2u);
            else put(MIR_BINARY, ok, TY_BOOL, lhs, rhs, op);
        }
        put(op == BINOP_EQ ? MIR_BREAK_UNLESS : MIR_BREAK_IF, NONE, TY_BOOL, out_, ok, 0u);
    }
}

const uint AT_HEAD = 0u, AT_PARTS = 1u, AT_TAIL = 2u, AT_END = 3u;

void lower_glue(uint slot) {
    open_glue(slot);
    bool orders = glue_kind == GLUE_CMP;
    if (!orders) put_number(MIR_USE, ret_, TY_BOOL, 0u, 0u, TY_BOOL, 0u);
    // Lengths of lists, discriminants of enums; the index of a list.
    uint number_ty = list_ ? TY_USIZE : TY_ISIZE, numbers[2], index = NONE;
    if (list_ || enum_)
        for (uint h = 0u; h < 2u; h++) {
            numbers[h] = local_of_type(number_ty);
            put(list_ ? MIR_LEN : MIR_DISCRIMINANT, numbers[h], number_ty, h == 0u ? place_a : place_b, 0u, 0u);
        }
    if (list_) {
        index = local_of_type(TY_USIZE);
        put_number(MIR_USE, index, TY_USIZE, 0u, 0u, TY_USIZE, 0u);
    }
    bool parts = composite(glue_type);
    uint stage = AT_HEAD, group = 0u, field = 0u, opener = 0u, a = place_a, b = place_b;
    while (stage < AT_END) {
        uint x = NONE, y = NONE, t = number_ty;
        if (stage == AT_HEAD || stage == AT_TAIL) {
            // Lengths come first if only equality counts, last if the first difference does.
            if (stage == AT_HEAD ? (list_ ? !orders : enum_) : list_ && orders) {
                x = numbers[0];
                y = numbers[1];
            }
            stage++;
        } else if (list_) {
            if (field == 0u) {
                opener = next_row();
                put(MIR_LOOP, NONE, NONE, 0u, 0u, 0u);
                for (uint h = 0u; h < (orders ? 2u : 1u); h++) {
                    uint more = local_of_type(TY_BOOL);
                    put(MIR_BINARY, more, TY_BOOL, index, numbers[h], BINOP_LT);
                    put(MIR_BREAK_UNLESS, NONE, TY_BOOL, opener, more, 0u);
                }
                t = element_type();
                x = new_place(PLACE_INDEX, a, index, 0u, t);
                y = new_place(PLACE_INDEX, b, index, 0u, t);
                field = 1u;
            } else {
                put_number(MIR_BINARY, index, TY_USIZE, index, BINOP_ADD, TY_USIZE, 1u);
                put_end(opener);
                stage++;
            }
        } else if (group == groups() || !parts) {
            // A type without parts is its own only part.
            if (!parts) {
                x = a;
                y = b;
                t = glue_type;
            }
            stage++;
        } else {
            uint d = group_def(group), n = group_size(d);
            if (enum_ && field == 0u && n != 0u) {
                opener = next_row();
                put(MIR_BLOCK, NONE, NONE, 0u, 0u, 0u);
                uint is = local_of_type(TY_BOOL);
                put(MIR_IS_VARIANT, is, TY_BOOL, place_a, d, 0u);
                put(MIR_BREAK_UNLESS, NONE, TY_BOOL, opener, is, 0u);
                a = new_place(PLACE_DOWNCAST, place_a, d, 0u, glue_type);
                b = new_place(PLACE_DOWNCAST, place_b, d, 0u, glue_type);
            }
            if (field < n) {
                t = field_type(d, field);
                x = new_place(PLACE_FIELD, a, field, 0u, t);
                y = new_place(PLACE_FIELD, b, field, 0u, t);
                field++;
            } else {
                if (enum_ && n != 0u) put_end(opener);
                group++;
                field = 0u;
            }
        }
        if (x != NONE) part(x, y, t);
        flush();
    }
    put_number(MIR_USE, ret_, orders ? TY_U8 : TY_BOOL, 0u, 0u, orders ? TY_U8 : TY_BOOL, orders ? 2u : 1u);
    put_end(out_);
    put(MIR_RETURN, NONE, NONE, 0u, 0u, 0u);
    flush();
}
