// Reading and writing values in a round of evaluation. What a round writes counts from the next one on.
//@ reads cwork.node cwork.want
//@ writes cwork.next cval.lo cval.hi cval.prim
//@ reads cval.state
#include "consteval/int64.glsl"

struct Value {
    uint state;
    uvec2 bits;
    uint prim;
};

Value value_of(uint n) { return Value(cval_state(n), uvec2(cval_lo(n), cval_hi(n)), cval_prim(n)); }
Value opaque() { return Value(CVAL_OPAQUE, uvec2(0u), NONE); }
Value known(uvec2 bits, uint prim) { return Value(CVAL_KNOWN, bits, prim); }

// A value in a place of type `prim`: NONE leaves it as it is; other types than the value's make it opaque.
Value as_type(Value v, uint prim) {
    if (v.state != CVAL_KNOWN || prim == v.prim) return v;
    bool number = v.prim == NONE && prim_bits(prim) > 1u && prim != PRIM_CHAR;
    // What was computed without a type and does not fit might have overflowed.
    return number && wrap_to(v.bits, prim) == v.bits ? known(v.bits, prim) : opaque();
}

void put(uint row, uint n, Value v) {
    if (v.state != CVAL_PENDING) {
        set_cval_lo(n, v.bits.x);
        set_cval_hi(n, v.bits.y);
        set_cval_prim(n, v.prim);
        set_cwork_next(row, v.state);
    }
}
