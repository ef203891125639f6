// What is known of the results of rows whose operands are known: integers, comparisons, whole conditions.
// (A value that was not known before this round is not used.)
//@ rows   lir
//@ reads  lir.op lir.ty lir.dst lir.a lir.b lir.c oreg.defs
//@ writes oreg.known oreg.lo oreg.hi
//@ racy   oreg.known oreg.lo oreg.hi
uint bits_of(uint ty) { return ty == LT_I8 ? 8u : ty == LT_I16 ? 16u : ty == LT_I32 ? 32u : 64u; }
// The low bits of v, the others 0 or copies of the highest.
uvec2 cut(uvec2 v, uint bits, bool signed_) {
    if (bits == 64u) return v;
    uint shift = 32u - bits, low = signed_ ? uint(int(v.x << shift) >> shift) : v.x << shift >> shift;
    return uvec2(low, signed_ ? uint(int(low) >> 31) : 0u);
}
bool below(uvec2 x, uvec2 y) { return x.y < y.y || (x.y == y.y && x.x < y.x); }

void run(uint i) {
    uint op = lir_op(i), dst = lir_dst(i), ty = lir_ty(i);
    bool constant = op == LIR_CONST, compares = op >= LIR_EQ && op <= LIR_GE_U, one = op == LIR_MOVE || op == LIR_BOOL_NOT;
    bool converts = op >= LIR_ZEXT && op <= LIR_TRUNC, both = op == LIR_AND || op == LIR_OR || op == LIR_XOR || op == LIR_ADD || op == LIR_SUB;
    if (!(constant || compares || one || converts || both) || ty == LT_F32 || ty == LT_F64 || ty == LT_PTR) return;
    if (oreg_defs(dst) != 1u || oreg_known(dst) != 0u) return;
    uint a = lir_a(i), b = lir_b(i), bits = bits_of(ty), from = converts ? bits_of(lir_c(i)) : bits;
    if (converts && lir_c(i) == LT_PTR) return;
    uint va = constant ? dst : a, vb = compares || both ? b : va;
    bool has_a = !constant && oreg_known(va) == 2u, has_b = !constant && oreg_known(vb) == 2u;
    bool signed_ = op >= LIR_LT_S && op <= LIR_GE_S;
    uvec2 x = constant ? uvec2(a, b) : cut(uvec2(oreg_lo(va), oreg_hi(va)), from, signed_ || op == LIR_SEXT);
    uvec2 y = cut(uvec2(oreg_lo(vb), oreg_hi(vb)), bits, signed_), r = x;
    bool decides = op == LIR_AND && ((has_a && (x.x | x.y) == 0u) || (has_b && (y.x | y.y) == 0u));
    if (!constant && !decides && !(has_a && has_b)) return;
    if (signed_) {
        x.y ^= 0x80000000u;
        y.y ^= 0x80000000u;
    }
    bool less = below(x, y), more = below(y, x);
    if (decides) r = uvec2(0u);
    else if (compares) {
        bool yes = op == LIR_EQ ? x == y : op == LIR_NE ? x != y : op == LIR_LT_S || op == LIR_LT_U ? less
            : op == LIR_LE_S || op == LIR_LE_U ? !more : op == LIR_GT_S || op == LIR_GT_U ? more : !less;
        r = uvec2(yes ? 1u : 0u, 0u);
    } else if (op == LIR_BOOL_NOT) r = uvec2(x.x ^ 1u, 0u);
    else if (op == LIR_AND) r = x & y;
    else if (op == LIR_OR) r = x | y;
    else if (op == LIR_XOR) r = x ^ y;
    else if (op == LIR_ADD || op == LIR_SUB) {
        uint low = op == LIR_ADD ? x.x + y.x : x.x - y.x, carry = op == LIR_ADD ? (low < x.x ? 1u : 0u) : (x.x < y.x ? 1u : 0u);
        r = uvec2(low, op == LIR_ADD ? x.y + y.y + carry : x.y - y.y - carry);
    }
    r = cut(r, bits_of(compares ? LT_I8 : ty), false);
    set_oreg_lo(dst, r.x);
    set_oreg_hi(dst, r.y);
    set_oreg_known(dst, 1u);
}
