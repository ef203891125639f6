// Reads the format specifications of the pieces that have one: `{:>8.3}`.
//@ rows mpiece
//@ reads mpiece.node mpiece.kind mpiece.ty strdata.word ty.kind ty.data ty.arg ty.n ty_arg.ty node.first_tok node.last_tok tok.lo tok.hi
//@ writes mpiece.flags mpiece.fill mpiece.width mpiece.prec
#include "mir/type.glsl"
#include "mir/composite.glsl"
#include "lib/diag.glsl"

uint str_byte(uint i) { return (strdata_word(i >> 2) >> ((i & 3u) * 8u)) & 255u; }

// See rustg/library/fmt/spec.rs.
uint spec_flags, spec_fill, spec_width, spec_prec;
const uint SPEC_PLUS = 4u, SPEC_ALTERNATE = 8u, SPEC_ZERO = 16u, SPEC_PRECISION = 32u, SPEC_DEBUG = 64u, SPEC_UPPER = 128u;
const uint MAX_WIDTH = 65535u, MAX_PREC = 300u;

uint align_of(uint c) { return c == 0x3Cu ? 1u : c == 0x5Eu ? 2u : c == 0x3Eu ? 3u : 0u; }

// Reads the specification at bytes [at, end) of `strdata`; false if it is not supported.
bool read_spec(uint at, uint end) {
    uint c = str_byte(at);
    uint bytes = c < 0x80u ? 1u : c < 0xE0u ? 2u : c < 0xF0u ? 3u : 4u, flags = at + bytes < end ? align_of(str_byte(at + bytes)) : 0u;
    spec_fill = 0x20u;
    if (flags != 0u) {
        spec_fill = bytes == 1u ? c : c & (0xFFu >> (bytes + 1u));
        for (uint k = 1u; k < bytes; k++) spec_fill = spec_fill << 6u | (str_byte(at + k) & 0x3Fu);
        at += bytes + 1u;
    } else if (align_of(c) != 0u) {
        flags = align_of(c);
        at++;
    }
    // `+`, `#`, `0`, a number, a point, a number, a letter.
    uint numbers[2];
    numbers[0] = numbers[1] = 0u;
    bool pointed = false, good = true;
    for (uint step_ = 0u; step_ < 5u; step_++) {
        c = at < end ? str_byte(at) : 0u;
        bool digit = c >= 0x30u && c <= 0x39u;
        if (step_ == 0u && (c == 0x2Bu || c == 0x2Du)) {
            if (c == 0x2Bu) flags |= SPEC_PLUS;
            at++;
        } else if (step_ == 1u && c == 0x23u) {
            flags |= SPEC_ALTERNATE;
            at++;
        } else if (step_ == 2u && c == 0x30u) {
            flags |= SPEC_ZERO;
            at++;
        } else if (step_ == 4u && c == 0x2Eu) {
            pointed = true;
            flags |= SPEC_PRECISION;
            at++;
            c = at < end ? str_byte(at) : 0u;
            digit = c >= 0x30u && c <= 0x39u;
            good = digit;
        }
        while (digit && step_ >= 3u && (step_ == 3u || pointed)) {
            uint k = step_ - 3u;
            numbers[k] = min(numbers[k] * 10u + c - 0x30u, 100000u);
            at++;
            c = at < end ? str_byte(at) : 0u;
            digit = c >= 0x30u && c <= 0x39u;
        }
    }
    spec_width = numbers[0];
    spec_prec = numbers[1];
    c = at < end ? str_byte(at) : 0u;
    bool letter = c == 0x3Fu || c == 0x78u || c == 0x58u || c == 0x6Fu || c == 0x62u;
    if (letter) at++;
    if (c == 0x3Fu) flags |= SPEC_DEBUG;
    if (c == 0x58u) flags |= SPEC_UPPER;
    flags |= c == 0x78u || c == 0x58u ? 16u << 8u : c == 0x6Fu ? 8u << 8u : c == 0x62u ? 2u << 8u : 0u;
    good = good && at == end && spec_width <= MAX_WIDTH && spec_prec <= MAX_PREC && !(c == 0x3Fu && (flags & SPEC_ALTERNATE) != 0u);
    spec_flags = flags;
    return good;
}

void run(uint i) {
    if (i + 1u == n_mpiece) return;
    uint len = mpiece_flags(i), lo = mpiece_fill(i), kind = mpiece_kind(i), n = mpiece_node(i);
    set_mpiece_flags(i, SPEC_NONE);
    if (len == 0u || kind < PIECE_DISPLAY) return;
    uint t = behind_type(mpiece_ty(i)), k = ty_kind(t), code = 0u;
    if (!read_spec(lo, lo + len)) code = D_MIR_FORMAT_SPEC;
    else if (prim_index(t) == NONE || ((k == TK_CHAR || k == TK_STR) && kind == PIECE_DEBUG) || (spec_flags >> 8u != 0u && k != TK_INT))
        code = D_MIR_FORMAT_TYPE;
    if (code != 0u) {
        diag(code, tok_lo(node_first_tok(n)), tok_hi(node_last_tok(n)), code == D_MIR_FORMAT_TYPE ? mpiece_ty(i) : 0u);
        return;
    }
    set_mpiece_flags(i, spec_flags);
    set_mpiece_fill(i, spec_fill);
    set_mpiece_width(i, spec_width);
    set_mpiece_prec(i, spec_prec);
}
