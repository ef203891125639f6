// Reads the format specifications of the pieces that have one: `{:>8.3}`.
//@ rows mpiece
//@ reads  mnode.raw mnode.key mpiece.node mpiece.kind mpiece.ty strdata.word ty.kind ty.arg ty.n ty_arg.ty node.first_tok node.last_tok tok.lo tok.hi
//@ writes mpiece.flags mpiece.fill mpiece.width mpiece.prec
#include "mir/value.glsl"
#include "mir/composite.glsl"
#include "lib/diag.glsl"

#include "mir/format_args.glsl"

// See rustg/library/fmt/spec.rs.
uint spec_flags, spec_fill, spec_width, spec_prec;
const uint SPEC_PLUS = 4u, SPEC_ALTERNATE = 8u, SPEC_ZERO = 16u, SPEC_PRECISION = 32u, SPEC_DEBUG = 64u, SPEC_UPPER = 128u, SPEC_EXPONENT = 256u;
const uint MAX_WIDTH = 65535u, MAX_PREC = 300u;

uint word_from[2], word_to[2];   // bytes of the names or numbers of width and precision, if these are arguments
bool word_byte(uint c) { return (c >= 0x30u && c <= 0x39u) || ((c | 32u) >= 0x61u && (c | 32u) <= 0x7Au) || c == 0x5Fu || c >= 0x80u; }
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
        } else if (step_ == 2u && c == 0x30u && (at + 1u == end || str_byte(at + 1u) != 0x24u)) {
            flags |= SPEC_ZERO;
            at++;
        } else if (step_ == 4u && c == 0x2Eu) {
            pointed = true;
            flags |= SPEC_PRECISION;
            at++;
            c = at < end ? str_byte(at) : 0u;
            digit = c >= 0x30u && c <= 0x39u;
            good = digit || word_byte(c) || c == 0x2Au;
            if (c == 0x2Au) {
                flags |= SPEC_PREC_ARG;
                at++;
            }
        }
        // `name$`, `1$`: an argument.
        uint stop = at;
        while (step_ >= 3u && (step_ == 3u || pointed) && stop < end && word_byte(str_byte(stop))) stop++;
        if (stop > at && stop < end && str_byte(stop) == 0x24u) {
            flags |= step_ == 3u ? SPEC_WIDTH_ARG : SPEC_PREC_ARG;
            word_from[step_ - 3u] = at;
            word_to[step_ - 3u] = stop;
            at = stop + 1u;
            c = at < end ? str_byte(at) : 0u;
            digit = false;
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
    bool exponent = c == 0x65u || c == 0x45u, letter = exponent || c == 0x3Fu || c == 0x78u || c == 0x58u || c == 0x6Fu || c == 0x62u;
    if (letter) at++;
    if (c == 0x3Fu) flags |= SPEC_DEBUG;
    if (c == 0x58u || c == 0x45u) flags |= SPEC_UPPER;
    if (exponent) flags |= SPEC_EXPONENT;
    flags |= c == 0x78u || c == 0x58u ? 16u << 8u : c == 0x6Fu ? 8u << 8u : c == 0x62u ? 2u << 8u : 0u;
    good = good && at == end && spec_width <= MAX_WIDTH && spec_prec <= MAX_PREC && !(c == 0x3Fu && (flags & SPEC_ALTERNATE) != 0u);
    spec_flags = flags;
    return good;
}

// The argument that width (k = 0) or precision is: as a value is told, or NONE. star: number of the argument that `.*` is.
uint size_argument(uint k, uint star) {
    uint from = word_from[k], to = word_to[k], number = star;
    bool word = from < to, digits = word && str_byte(from) <= 0x39u;
    if (digits) number = 0u;
    while (digits && from < to) {
        number = min(number * 10u + str_byte(from) - 0x30u, 100000u);
        from++;
    }
    uint arg = word && !digits ? named(from) : number == NONE ? NONE : macro_arg(macro_format(mnode_raw(macro_)) + 1u + number);
    if (arg == NONE || (arg & (PIECE_CAPTURED | PIECE_ITEM)) != 0u) return arg;
    return strip(node_kind(arg) == N_MACRO_NAMED_ARG ? arg - 1u : arg);
}

void run(uint i) {
    if (i + 1u == n_mpiece) return;
    uint len = mpiece_flags(i), lo = mpiece_fill(i), kind = mpiece_kind(i), n = mpiece_node(i);
    set_mpiece_flags(i, SPEC_NONE);
    if (len == 0u || kind < PIECE_DISPLAY) return;
    macro_ = n;
    uint star = mpiece_width(i);
    word_from[0] = word_to[0] = word_from[1] = word_to[1] = 0u;
    uint t = behind_type(mpiece_ty(i)), k = ty_kind(t), code = 0u;
    if (!read_spec(lo, lo + len)) code = D_MIR_FORMAT_SPEC;
    else if (prim_index(t) == NONE || ((k == TK_CHAR || k == TK_STR) && kind == PIECE_DEBUG)
            || ((spec_flags & 0x3F00u) != 0u && k != TK_INT && !(k == TK_FLOAT && (spec_flags & 0x3F00u) == SPEC_EXPONENT))
        || (k == TK_INT && (spec_flags & SPEC_EXPONENT) != 0u && (spec_flags & SPEC_PREC_ARG) != 0u))
        code = D_MIR_FORMAT_TYPE;
    if (code != 0u) {
        diag(code, tok_lo(node_first_tok(n)), tok_hi(node_last_tok(n)), code == D_MIR_FORMAT_TYPE ? mpiece_ty(i) : 0u);
        return;
    }
    // The precision of an integer with an exponent stands in the flags.
    if (k == TK_INT && (spec_flags & SPEC_EXPONENT) != 0u) spec_flags |= spec_prec << 16u;
    set_mpiece_flags(i, spec_flags);
    set_mpiece_fill(i, spec_fill);
    uint width = (spec_flags & SPEC_WIDTH_ARG) != 0u ? size_argument(0u, NONE) : spec_width;
    uint prec = (spec_flags & SPEC_PREC_ARG) != 0u ? size_argument(1u, star) : spec_prec;
    set_mpiece_width(i, width);
    set_mpiece_prec(i, prec);
    // What is missing was told.
    if (width == NONE || prec == NONE) set_mpiece_flags(i, SPEC_NONE);
}
