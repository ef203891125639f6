// Values of integer literals, and what is wrong with the form of numbers.
//@ share  4
//@ rows   lit
//@ reads  lit.tok lit.suffix tok.kind tok.lo tok.hi
//@ writes lit.v0 lit.v1 lit.v2 lit.v3 lit.info tok.flags lex_float.lit
#include "lib/source.glsl"
#include "lib/diag.glsl"

uint digit_value(uint c) {
    uint d = c - 0x30u;
    uint letter = (c | 32u) - 0x61u;
    return d < 10u ? d : letter < 6u ? letter + 10u : 99u;
}

void run(uint i) {
    uint t = lit_tok(i);
    uint kind = tok_kind(t);
    uint lo = tok_lo(t);
    uint hi = tok_hi(t);
    bool number = kind == TOK_INT || kind == TOK_FLOAT;
    uint info = lit_info(i) & (LIT_BASE | LIT_SUFFIXED);
    uint base = info & LIT_BASE;
    uint suffix = lit_suffix(i);
    uint end = number ? hi : lo;
    uint p = base == 10u ? lo : lo + 2u;
    bool too_long = number && hi - lo > LEX_MAX_NUMBER;
    end = min(end, lo + LEX_MAX_NUMBER);
    uint v0 = 0u, v1 = 0u, v2 = 0u, v3 = 0u;
    uint digits = 0u;
    uint bad = NONE;
    uint last = 0u;
    bool overflow = false;
    bool going = p < end;
    while (going) {
        uint c = src_byte(p);
        uint d = digit_value(c);
        // The lexer takes decimal digits in every base; those that do not belong are errors.
        bool take = d < max(base, 10u);
        if (take) {
            digits++;
            if (d >= base && bad == NONE) bad = p;
            uint high, low, carry;
            umulExtended(v0, base, high, low);
            v0 = uaddCarry(low, d, carry);
            carry += high;
            umulExtended(v1, base, high, low);
            uint c2;
            v1 = uaddCarry(low, carry, c2);
            carry = high + c2;
            umulExtended(v2, base, high, low);
            v2 = uaddCarry(low, carry, c2);
            carry = high + c2;
            umulExtended(v3, base, high, low);
            v3 = uaddCarry(low, carry, c2);
            overflow = overflow || high + c2 != 0u;
        }
        going = (take || c == 0x5fu) && p + 1u < end;
        p++;
    }
    // An exponent needs a digit: the last byte before the suffix is none.
    bool float_suffix = suffix == SYM_f32 || suffix == SYM_f64;
    bool int_suffix = suffix == SYM_u8 || suffix == SYM_u16 || suffix == SYM_u32 || suffix == SYM_u64
        || suffix == SYM_u128 || suffix == SYM_usize || suffix == SYM_i8 || suffix == SYM_i16 || suffix == SYM_i32
        || suffix == SYM_i64 || suffix == SYM_i128 || suffix == SYM_isize;
    bool other_float = suffix == SYM_f16 || suffix == SYM_f128;
    bool is_float = kind == TOK_FLOAT || (kind == TOK_INT && base == 10u && (float_suffix || other_float));
    bool valid = suffix == NONE || float_suffix || other_float || (kind == TOK_INT && int_suffix);
    uint code = 0u;
    uint a = base;
    uint from = lo;
    uint to = hi;
    if (number && digits == 0u) code = D_NO_DIGITS;
    if (kind == TOK_INT && bad != NONE) { code = D_INVALID_DIGIT; from = bad; to = bad + 1u; }
    if (kind == TOK_FLOAT && base != 10u) {
        code = base == 16u ? D_FLOAT_HEXADECIMAL : base == 8u ? D_FLOAT_OCTAL : D_FLOAT_BINARY;
    }
    if (suffix == SYM_UNDERSCORE) code = D_UNDERSCORE_SUFFIX;
    if (too_long) code = D_NUMBER_TOO_LONG;
    if (code != 0u) {
        diag(code, from, to, a);
        set_tok_flags(t, tok_flags(t) | TOKF_ERROR);
        info |= LIT_ERROR;
    }
    if (digits == 0u && number) info |= LIT_EMPTY;
    if (overflow && kind == TOK_INT) info |= LIT_OVERFLOW;
    if (is_float) info |= LIT_FLOAT;
    if (number ? !valid : suffix != NONE) info |= LIT_BAD_SUFFIX;
    set_lit_info(i, info);
    if ((info & (LIT_FLOAT | LIT_ERROR | LIT_EMPTY)) == LIT_FLOAT) {
        set_lex_float_lit(atomicAdd(C[DIRECTORY + 4u * T_lex_float + 2u], 1u), i);
    }
    if (number) {
        set_lit_v0(i, v0);
        set_lit_v1(i, v1);
        set_lit_v2(i, v2);
        set_lit_v3(i, v3);
    }
}
