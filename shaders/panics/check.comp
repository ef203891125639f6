// Operations whose operands are known and which fail.
//@ rows   mir
//@ pick   32
//@ reads  mir.node node.tok tok.file file.flags
//@ writes pfail.row pfail.code pfail.lty pfail.llo pfail.lhi pfail.rty pfail.rlo pfail.rhi pfail.live
#include "panics/value.glsl"
#include "panics/operation.glsl"

void fail(uint i, uint code, Value a, Value b) {
    uint slot = DIRECTORY + 4u * T_pfail, row = atomicAdd(C[slot + 2u], 1u);
    if (row >= cap_pfail) {
        atomicMax(C[slot + 3u], row + 1u);
        atomicOr(C[CTL_OVERFLOW], 1u);
        return;
    }
    set_pfail_row(row, i);
    set_pfail_code(row, code);
    set_pfail_lty(row, a.state == PV_KNOWN ? a.ty : NONE);
    set_pfail_llo(row, a.bits.x);
    set_pfail_lhi(row, a.bits.y);
    set_pfail_rty(row, b.state == PV_KNOWN ? b.ty : NONE);
    set_pfail_rlo(row, b.bits.x);
    set_pfail_rhi(row, b.bits.y);
    set_pfail_live(row, 0u);
}

bool wants(uint i) {
    uint op = mir_op(i), c = mir_c(i);
    return (op == MIR_BINARY || op == MIR_CHECKED_BINARY) && c < BINOP_EQ || op == MIR_BOUNDS || op == MIR_CHECKED_NEG || op == MIR_UNARY && c == UNOP_NEG;
}
void run(uint i) {
    uint op = mir_op(i), c = mir_c(i);
    bool binary = op == MIR_BINARY || op == MIR_CHECKED_BINARY, bounds = op == MIR_BOUNDS;
    bool neg = op == MIR_CHECKED_NEG || (op == MIR_UNARY && c == UNOP_NEG);
    Value a = value_of(mir_a(i)), b = value_of(binary ? mir_b(i) : OPERAND_NONE);
    uint prim = prim_of(a.ty), code = 0u;
    bool shift = c == BINOP_SHL || c == BINOP_SHR;
    if (bounds) {
        uint t = place_ty(mir_b(i));
        if (a.state == PV_KNOWN && ty_kind(t) == TK_ARRAY && (a.bits.y != 0u || a.bits.x >= ty_data(t))) {
            code = PK_INDEX;
            b = a;
            a.bits = uvec2(ty_data(t), 0u);
        }
    } else if (prim == NONE || prim == PRIM_BOOL || prim == PRIM_CHAR) {
        return;
    } else if (neg) {
        if (a.state == PV_KNOWN && prim_signed(prim) && a.bits != uvec2(0u) && wrap_to(neg64(a.bits), prim) == a.bits) code = PK_NEG;
    } else if (b.state == PV_KNOWN) {
        // A shift, or a division by zero, fails whatever stands on the left.
        bool zero = (c == BINOP_DIV || c == BINOP_REM) && b.bits == uvec2(0u);
        uvec2 r;
        if (a.state == PV_KNOWN || shift || zero) code = operate(c, prim, a.state == PV_KNOWN ? a.bits : uvec2(0u), b.bits, r);
    }
    if (code != 0u && (file_flags(tok_file(node_tok(mir_node(i)))) & FILEF_LIBRARY) == 0u) fail(i, code, a, b);
}
