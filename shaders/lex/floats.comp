// Values of floating point literals: the nearest f64 and f32, ties to even.
//
// The decimal is M * 10^E. With R = M * 5^max(E, 0) and D = 5^max(-E, 0) it is R / D * 2^E; 66 bits of
// the quotient by restoring division and whether a remainder is left decide every rounding. All digits
// up to 770 count, and of those behind them only whether one is not zero (no longer decimal is a tie
// of doubles: Clinger, "How to read floating point numbers accurately", 1990).
//@ share  4
//@ rows   lex_float
//@ reads  lex_float.lit lit.tok tok.lo tok.hi
//@ writes lit.v0 lit.v1 lit.v2 lit.v3 lit.info tok.flags lex_float.done
#include "lib/source.glsl"
#include "lib/diag.glsl"

const uint WORDS = 88u;
const uint MAX_DIGITS = 770u;
const int FAR = 100000;

// lavapipe ends all loops of eight threads after 65,535 turns, and a number takes up to 35,000: a thread
// does one in a round.
bool busy = false;

uint R[WORDS];
uint D[WORDS];
uint r_used;
uint d_used;

void r_muladd(uint m, uint a) {
    uint carry = a;
    for (uint k = 0u; k < r_used; k++) {
        uint high, low, c;
        umulExtended(R[k], m, high, low);
        R[k] = uaddCarry(low, carry, c);
        carry = high + c;
    }
    if (carry != 0u && r_used < WORDS) { R[r_used] = carry; r_used++; }
}

void d_mul(uint m) {
    uint carry = 0u;
    for (uint k = 0u; k < d_used; k++) {
        uint high, low, c;
        umulExtended(D[k], m, high, low);
        D[k] = uaddCarry(low, carry, c);
        carry = high + c;
    }
    if (carry != 0u && d_used < WORDS) { D[d_used] = carry; d_used++; }
}

uint bit_length(uint top, uint used) { return 32u * (used - 1u) + uint(findMSB(top)) + 1u; }

// R and D moved up so that their highest bits are in the same place, at a word's top.
void align_bits() {
    uint n = max(r_used, d_used) ;
    uint rs = 31u - uint(findMSB(R[r_used - 1u]));
    uint ds = 31u - uint(findMSB(D[d_used - 1u]));
    uint rw = n - r_used;
    uint dw = n - d_used;
    for (uint j = 0u; j < n; j++) {
        uint k = n - 1u - j;
        uint a = k >= rw ? R[k - rw] : 0u;
        uint b = k >= rw + 1u ? R[k - rw - 1u] : 0u;
        R[k] = rs == 0u ? a : (a << rs) | (b >> (32u - rs));
        a = k >= dw ? D[k - dw] : 0u;
        b = k >= dw + 1u ? D[k - dw - 1u] : 0u;
        D[k] = ds == 0u ? a : (a << ds) | (b >> (32u - ds));
    }
    r_used = n;
    d_used = n;
}

// q * 2^e with q = q2:q1:q0 of exactly 66 bits (bits 65..0), rounded to `bits` bits with least exponent
// `least` of the last bit and biased exponents up to `top`; sticky: there is more behind.
// The result's significand without its leading bit, and its biased exponent in `biased`.
uvec2 round_to(uint q2, uint q1, uint q0, int e, bool sticky, int bits, int least, int top, out int biased) {
    int drop = 66 - bits;
    if (e + drop < least) drop = least - e;
    uvec2 result = uvec2(0u);
    biased = 0;
    if (drop <= 66) {
        // result = q >> drop; half and rest are what is dropped.
        uint d = uint(drop);
        uint w = (d - 1u) >> 5;
        uint s = (d - 1u) & 31u;
        uint q_at = w == 0u ? q0 : w == 1u ? q1 : q2;
        bool tie = ((q_at >> s) & 1u) != 0u;
        bool rest = sticky || (q_at & ((1u << s) - 1u)) != 0u || (w > 0u && q0 != 0u) || (w > 1u && q1 != 0u);
        uint n = d >> 5;
        uint m = d & 31u;
        uint a = n == 0u ? q0 : n == 1u ? q1 : n == 2u ? q2 : 0u;
        uint b = n == 0u ? q1 : n == 1u ? q2 : 0u;
        uint c = n == 0u ? q2 : 0u;
        result.x = m == 0u ? a : (a >> m) | (b << (32u - m));
        result.y = m == 0u ? b : (b >> m) | (c << (32u - m));
        if (tie && (rest || (result.x & 1u) != 0u)) {
            result.x++;
            if (result.x == 0u) result.y++;
        }
        uint high = bits > 32 ? result.y >> (bits - 33) : result.x >> (bits - 1);
        // A carry out of the top: one bit more, which is a power of two.
        if (high > 1u) {
            result = uvec2(0u);
            drop++;
            biased = e + drop - least + 1;
        } else if (high == 1u) {
            if (bits > 32) result.y -= 1u << (bits - 33);
            else result.x -= 1u << (bits - 1);
            biased = e + drop - least + 1;
        }
    }
    if (biased >= top) {
        result = uvec2(0u);
        biased = top;
    }
    return result;
}

void run(uint row) {
    if (lex_float_done(row) != 0u) return;
    if (busy) {
        C[CTL_CHANGED] = 1u;
        return;
    }
    busy = true;
    set_lex_float_done(row, 1u);
    uint i = lex_float_lit(row);
    uint info = lit_info(i);
    uint t = lit_tok(i);
    uint lo = tok_lo(t);
    uint end = min(tok_hi(t), lo + LEX_MAX_NUMBER);
    r_used = 1u;
    R[0] = 0u;
    d_used = 1u;
    D[0] = 1u;
    uint p = lo;
    uint count = 0u;       // digits taken
    int scale = 0;         // power of ten of the last digit taken
    bool point = false;
    bool lost = false;     // digits that were not taken are not all zero
    uint chunk = 0u;
    uint chunk_power = 1u;
    bool mantissa = p < end;
    bool exponent = false;
    while (mantissa) {
        uint c = src_byte(p);
        uint d = c - 0x30u;
        if (d < 10u) {
            bool take = count < MAX_DIGITS;
            if (take && (count > 0u || d != 0u)) {
                chunk = chunk * 10u + d;
                chunk_power *= 10u;
                count++;
            }
            if (!take) lost = lost || d != 0u;
            if (point && take) scale--;
            if (!point && !take) scale++;
            if (chunk_power == 1000000000u) {
                r_muladd(chunk_power, chunk);
                chunk = 0u;
                chunk_power = 1u;
            }
        }
        point = point || c == 0x2eu;
        exponent = (c | 32u) == 0x65u;
        p++;
        mantissa = (d < 10u || c == 0x5fu || c == 0x2eu) && p < end;
    }
    if (lost) {
        chunk = chunk * 10u + 1u;
        chunk_power *= 10u;
        scale--;
    }
    r_muladd(chunk_power, chunk);
    int given = 0;
    bool negative = exponent && src_byte(p) == 0x2du;
    if (exponent && (negative || src_byte(p) == 0x2bu)) p++;
    bool any = false;
    bool going = exponent && p < end;
    while (going) {
        uint c = src_byte(p);
        uint d = c - 0x30u;
        if (d < 10u) {
            given = min(given * 10 + int(d), FAR);
            any = true;
        }
        p++;
        going = (d < 10u || c == 0x5fu) && p < end;
    }
    scale += negative ? -given : given;
    if (exponent && !any) {
        diag(D_EMPTY_EXPONENT, lo, tok_hi(t), 0u);
        set_tok_flags(t, tok_flags(t) | TOKF_ERROR);
        info |= LIT_ERROR;
        set_lit_info(i, info);
    }
    bool zero = count == 0u;
    int magnitude = scale + int(count);
    bool huge = !zero && magnitude > 311;
    bool tiny = zero || magnitude < -345;
    // R *= 5^scale or D = 5^-scale.
    uint power = huge || tiny ? 0u : uint(abs(scale));
    while (power > 0u) {
        uint m = power >= 13u ? 1220703125u : 5u;
        if (scale > 0) r_muladd(m, 0u);
        else d_mul(m);
        power -= power >= 13u ? 13u : 1u;
    }
    if (tiny || huge) { R[0] = 1u; r_used = 1u; D[0] = 1u; d_used = 1u; }
    int e = scale + int(bit_length(R[r_used - 1u], r_used)) - int(bit_length(D[d_used - 1u], d_used));
    align_bits();
    // 67 quotient bits: the first is 0 where R < D, and is skipped then.
    uint q0 = 0u, q1 = 0u, q2 = 0u;
    uint n = r_used;
    uint over = 0u;
    uint steps = 0u;
    uint got = 0u;
    while (got < 66u && steps < 68u) {
        // R >= D, comparing from the top.
        uint k = n;
        bool equal = over == 0u;
        bool greater = over != 0u;
        while (k > 0u && equal) {
            k--;
            equal = R[k] == D[k];
            greater = R[k] > D[k];
        }
        bool take = equal || greater;
        if (take) {
            uint borrow = 0u;
            for (uint j = 0u; j < n; j++) {
                uint b1, b2;
                uint x = usubBorrow(R[j], D[j], b1);
                R[j] = usubBorrow(x, borrow, b2);
                borrow = b1 | b2;
            }
            over = 0u;
        }
        if (take || got > 0u) {
            q2 = (q2 << 1) | (q1 >> 31);
            q1 = (q1 << 1) | (q0 >> 31);
            q0 = (q0 << 1) | (take ? 1u : 0u);
            got++;
        } else {
            e--;
        }
        over = R[n - 1u] >> 31;
        for (uint j = 0u; j < n; j++) {
            uint k2 = n - 1u - j;
            R[k2] = (R[k2] << 1) | (k2 > 0u ? R[k2 - 1u] >> 31 : 0u);
        }
        steps++;
    }
    bool sticky = over != 0u;
    for (uint j = 0u; j < n; j++) sticky = sticky || R[j] != 0u;
    int b64, b32;
    e -= 65;
    uvec2 f64_ = round_to(q2, q1, q0, e, sticky, 53, -1074, 2047, b64);
    uvec2 f32_ = round_to(q2, q1, q0, e, sticky, 24, -149, 255, b32);
    if (huge) { f64_ = uvec2(0u); b64 = 2047; f32_ = uvec2(0u); b32 = 255; }
    if (tiny) { f64_ = uvec2(0u); b64 = 0; f32_ = uvec2(0u); b32 = 0; }
    set_lit_v0(i, f64_.x);
    set_lit_v1(i, f64_.y | (uint(b64) << 20));
    set_lit_v2(i, f32_.x | (uint(b32) << 23));
    set_lit_v3(i, 0u);
}
