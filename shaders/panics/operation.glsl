// Operators on known values.
#include "consteval/int64.glsl"
#include "consteval/exact.glsl"

// a op b in type prim: r, or PK_* where it fails.
uint operate(uint op, uint prim, uvec2 a, uvec2 b, out uvec2 r) {
    uint bits = prim_bits(prim), how = 0u;
    uvec2 flip = uvec2(0u, prim_signed(prim) ? 0x80000000u : 0u);
    r = uvec2(0u);
    if (op == BINOP_AND) r = a & b;
    else if (op == BINOP_OR) r = a | b;
    else if (op == BINOP_XOR) r = a ^ b;
    else if (op == BINOP_SHL || op == BINOP_SHR) {
        if (b.y != 0u || b.x >= bits) return op == BINOP_SHL ? PK_SHL : PK_SHR;
        r = mix(shr64(a, b.x), shl64(a, b.x), bvec2(op == BINOP_SHL));
        if (op == BINOP_SHR && prim_signed(prim) && negative(a)) r = ~shr64(~a, b.x);
    } else if (op >= BINOP_EQ) {
        bool same = a == b, less = less64(a ^ flip, b ^ flip);
        r.x = (op == BINOP_EQ ? same : op == BINOP_NE ? !same : op == BINOP_LT ? less : op == BINOP_LE ? less || same
            : op == BINOP_GT ? !(less || same) : !less) ? 1u : 0u;
    } else {
        how = exact64(op, prim, a, b, r);
        if (how == 2u) return op == BINOP_DIV ? PK_DIV_ZERO : PK_REM_ZERO;
        if (how == 1u) return PK_ADD + op;
    }
    if (op == BINOP_XOR || op == BINOP_SHL) r = wrap_to(r, prim);
    return 0u;
}
