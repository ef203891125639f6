// How a token that is wrong could be written.
//@ rows   diag
//@ reads  diag.code diag.lo diag.hi diag.a0 tok.lo tok.hi tok.kind src.word
#include "lib/source.glsl"
#include "lib/part.glsl"
//@ reads node.first_tok node.last_tok

const uint FAR = 16384u;
const uint NESTED = 64u;

uint tok_at(uint at) {
    uint low = 0u;
    uint high = n_tok;
    while (low < high) {
        uint middle = (low + high) / 2u;
        if (tok_lo(middle) <= at) low = middle + 1u; else high = middle;
    }
    return low == 0u ? 0u : low - 1u;
}

// The last nested comment that is complete in [lo, hi).
void comment(uint lo, uint hi) {
    uint open[NESTED];
    uint depth = 0u;
    uint from = NONE;
    uint to = NONE;
    uint at = lo;
    uint end = min(hi, lo + FAR);
    uint c = src_byte(at);
    while (at + 1u < end) {
        uint next = src_byte(at + 1u);
        if (c == 47u && next == 42u) {
            open[min(depth, NESTED - 1u)] = at;
            depth++;
        } else if (c == 42u && next == 47u) {
            from = depth > 0u ? open[min(depth, NESTED) - 1u] : NONE;
            to = at;
            depth -= depth > 0u ? 1u : 0u;
        }
        c = next;
        at++;
    }
    if (from != NONE && hi - lo < FAR) {
        part(P_COMMENT_STARTS, lo, lo + 2u, 0u);
        part(P_NESTED_STARTS, from, from + 2u, 0u);
        part(P_NESTED_ENDS, to, to + 2u, 0u);
    }
}

// The first end of a raw string with the most hashes.
void raw_string(uint lo, uint t) {
    uint at = lo;
    uint wanted = 0u;
    while (src_byte(at) != 35u && at < lo + 4u) at++;
    while (src_byte(at) == 35u && wanted < 255u) {
        wanted++;
        at++;
    }
    at++;
    uint end = min(tok_hi(t), lo + FAR);
    uint best = 0u;
    uint place = NONE;
    while (at < end) {
        uint count = 0u;
        if (src_byte(at) == 34u) {
            while (src_byte(at + 1u + count) == 35u && count < wanted) count++;
            if (count > best) {
                best = count;
                place = at + 1u;
            }
        }
        at += count + 1u;
    }
    if (wanted > 0u) part(P_RAW_END, wanted);
    if (place != NONE) part(P_TERMINATE_HERE, place, place + best, wanted);
}

void explain(uint i) {
    uint code = diag_code(i);
    uint lo = diag_lo(i);
    uint hi = diag_hi(i);
    uint a = diag_a0(i);
    if (code == 0u || code > D_LAST_LEX) return;
    uint t = tok_at(lo);
    uint kind = tok_kind(t);
    uint inner = tok_lo(t) + 1u;
    uint size = tok_hi(t) - tok_lo(t);
    if (code == D_UNTERMINATED_BLOCK_COMMENT || code == D_UNTERMINATED_BLOCK_DOC) comment(lo, hi);
    else if (code == D_UNTERMINATED_RAW_STRING) raw_string(tok_lo(t), t);
    else if (code == D_CHAR_ESCAPE_ONLY || code == D_BYTE_ESCAPE_ONLY) part(P_ESCAPE_CHARACTER, lo, hi, a);
    else if (code == D_BARE_CR_CHAR || code == D_BARE_CR_STRING) part(P_ESCAPE_RETURN, lo, hi, 0u);
    else if (code == D_SEVERAL_CHARS) part_full(P_USE_DOUBLE_QUOTES, lo, hi, lo + 1u, hi - lo - 2u, 0u);
    else if (code == D_SEVERAL_BYTES) part_full(P_USE_BYTE_QUOTES, lo, hi, lo + 2u, hi - lo - 3u, 0u);
    else if (code == D_HEX_ESCAPE_RANGE) {
        uint value = 0u;
        for (uint k = lo + 2u; k < hi && k < lo + 4u; k++) {
            uint c = src_byte(k);
            value = value * 16u + (c <= 57u ? c - 48u : (c | 32u) - 87u);
        }
        part_full(P_USE_BYTE, NONE, 0u, lo, hi - lo, 0u);
        part(P_USE_UNICODE, value);
    } else if (code == D_NO_BRACE_ESCAPE) {
        uint count = 0u;
        bool run = true;
        while (run) {
            uint c = src_byte(lo + 2u + count);
            run = count < 6u && ((c >= 48u && c <= 57u) || ((c | 32u) >= 97u && (c | 32u) <= 102u));
            count += run ? 1u : 0u;
        }
        if (count > 0u) {
            part_full(P_USE_BRACES, lo, lo + 2u + count, lo + 2u, count, 0u);
        } else {
            part(P_BRACES_LABEL);
            part(P_BRACES_HELP);
        }
    } else if (code == D_UNKNOWN_ESCAPE && (kind == TOK_STR || kind == TOK_CHAR)) {
        part_full(P_USE_RAW_STRING, tok_lo(t), tok_hi(t), inner, size - 2u, 0u);
    } else if (code == D_NON_ASCII_BYTE || code == D_NON_ASCII_BYTE_STRING) {
        if (a < 256u) part_full(P_USE_CODE_POINT, lo, hi, a, a, 0u);
        else if (code == D_NON_ASCII_BYTE_STRING) part_full(P_USE_UTF8, lo, hi, a, a, 0u);
    }
}

void run(uint i) {
    parts(i, 0u);
    explain(i);
    flush_parts();
}
