// Comparisons by the functions that the compiler makes for each type; see glue.glsl.
#include "mir/value.glsl"
#include "mir/composite.glsl"

uint bits(uint ty, uint lo) { return OPERAND_CONST << OPERAND_SHIFT | new_const(MCONST_BITS, ty, lo, 0u); }

// The place behind the references of value `v` of type `t`.
uint behind_place(uint v, uint t) {
    // What is never there gets any place of the body.
    uint p = is_place(v) ? place_id(v) : at_local;
    while (is_ref(t)) {
        t = pointee(t);
        p = new_place(PLACE_DEREF, p, 0u, 0u, t);
    }
    return p;
}

// Rows of a comparison of two places by compared(), and of the jump on it.
const uint ASSERT_ROWS = 4u;

// A new local with what the function GLUE_EQ or GLUE_CMP of type `t` says of two places.
uint compared(uint kind, uint a, uint b, uint t) {
    uint ref = glue_ref(kind, t), args = new_args(2u), got = 0u;
    for (uint h = 0u; h < 3u; h++) {
        bool call_ = h == 2u;
        uint ty = !call_ ? ref : kind == GLUE_EQ ? TY_BOOL : TY_U8;
        got = new_local(LOCAL_TEMP, ty);
        row(call_ ? MIR_CALL : MIR_REF, got, ty, call_ ? glue_of(kind, t) : h == 0u ? a : b, call_ ? args : 0u, call_ ? 2u : MREF_SHARED,
            call_ ? NONE : 0u);
        if (!call_) set_arg(args + h, OPERAND_MOVE << OPERAND_SHIFT | got);
    }
    return got;
}
