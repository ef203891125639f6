// What is wrong in a format string, and where in it.
//@ rows   diag
//@ reads  diag.code diag.lo diag.hi tok.kind tok.lo tok.hi tok.sym lit.v0 lit.v1 strdata.word node.nth
#include "explain/at.glsl"
#include "explain/children.glsl"
#include "lib/part.glsl"

// Bytes that are looked at, placeholders and arguments that are told of.
const uint REACH = 8192u;
const uint SHOWN = 16u;

uint text_byte(uint i) { return (strdata_word(i >> 2) >> ((i & 3u) * 8u)) & 255u; }

uint argument(uint n, uint nth) {
    uint c = last_child(n);
    uint found = NONE;
    while (c != NONE && found == NONE) {
        if (node_role(c) == R_ARG && node_nth(c) == nth) found = c;
        c = prev_child(n, c);
    }
    return found;
}

bool letter(uint c) { return (c | 32u) - 97u < 26u; }

void explain(uint i) {
    uint code = diag_code(i);
    if ((code < D_MIR_FORMAT_STRING || code > D_MIR_FORMAT_UNUSED) && code != D_MIR_FORMAT_TRAIT) return;
    uint f = node_at(diag_lo(i), diag_hi(i));
    uint n = f == NONE ? NONE : node_parent(f);
    if (n == NONE || node_kind(n) != N_MACRO_CALL) return;
    uint format = node_nth(f);
    uint given = 0u;
    uint c = last_child(n);
    while (c != NONE) {
        if (node_role(c) == R_ARG) given = max(given, node_nth(c) - format);
        c = prev_child(n, c);
    }
    if (code == D_MIR_FORMAT_STRING) {
        part(P_MISSING_LITERAL, diag_lo(i), diag_lo(i), 0u);
        uint k = 0u;
        while (k < given && k < SHOWN) {
            part(P_MORE_PLACEHOLDER);
            k++;
        }
        part(P_MORE_QUOTE_COMMA);
        return;
    }
    uint t = node_tok(f);
    bool raw = tok_kind(t) == TOK_RAW_STR;
    bool text = raw || tok_kind(t) == TOK_STR;
    uint row = text ? tok_sym(t) : 0u;
    uint at = lit_v0(row);
    uint size = lit_v1(row);
    uint end = at + min(size, REACH);
    bool plain = text && !raw && tok_hi(t) - tok_lo(t) == size + 2u;
    // From bytes of the text to bytes of the source, where no escape makes them differ.
    uint source = (raw ? tok_lo(t) + (tok_hi(t) - tok_lo(t) - size + 1u) / 2u : tok_lo(t) + 1u) - at;
    if (!plain && !raw) return;
    uint spans[2u * SHOWN];
    uint holes = 0u;
    uint implicit = 0u;
    uint used = 0u;
    uint bad = NONE;
    uint bad_end = NONE;
    uint bad_index = 0u;
    bool run = true, flags = false;
    while (run && at < end) {
        uint b = text_byte(at);
        uint d = at + 1u < end ? text_byte(at + 1u) : 0u;
        if ((b == 123u || b == 125u) && b == d) {
            at += 2u;
        } else if (b == 125u) {
            if (code == D_MIR_FORMAT_BRACE) {
                part(P_UNMATCHED_BRACE, source + at, source + at + 1u, 0u);
                part(P_ESCAPE_CLOSE);
            }
            run = false;
        } else if (b == 123u) {
            uint open = at;
            uint colon = NONE;
            at++;
            while (at < end && text_byte(at) != 125u) {
                if (text_byte(at) == 58u && colon == NONE) colon = at;
                at++;
            }
            if (at >= end) {
                if (code == D_MIR_FORMAT_OPEN) {
                    part(P_EXPECTED_CLOSE, source + at, source + at, 0u);
                    part(P_OPENING_HERE, source + open, source + open + 1u, 0u);
                    part(P_ESCAPE_OPEN);
                }
                run = false;
            } else {
                // Width and precision may be arguments: `.*`, `12$` (but not `w12$`).
                uint k = colon == NONE ? at : colon + 1u, size_arg = 0u, digits = 0u;
                bool word = false;
                while (k < at) {
                    uint c = text_byte(k);
                    bool digit = c - 48u < 10u, star = c == 0x2Eu && text_byte(k + 1u) == 0x2Au, own = c == 36u && digits != 0u;
                    uint index = star ? implicit++ : size_arg;
                    if (own && index >= given) {
                        bad = source + k - digits - (text_byte(k - digits - 1u) == 0x2Eu ? 1u : 0u);
                        bad_end = source + k + 1u;
                        bad_index = index;
                    }
                    if (own || star) used |= 1u << min(index, 31u);
                    word = letter(c) || c == 0x5Fu || c >= 0x80u || (word && digit);
                    digits = digit && !word ? digits + 1u : 0u;
                    size_arg = digits != 0u ? min(size_arg * 10u + c - 48u, 100000u) : 0u;
                    flags = flags || (c != 63u && c != 32u && !(letter(c) && k + 1u == at));
                    k++;
                }
                uint from = open + 1u;
                uint to = colon == NONE ? at : colon;
                while (from < to && text_byte(from) == 32u) from++;
                while (to > from && text_byte(to - 1u) == 32u) to--;
                uint first = text_byte(from);
                bool number = from < to && first >= 48u && first <= 57u;
                uint index = 0u;
                if (number) {
                    for (uint k = from; k < to; k++) index = min(index * 10u + text_byte(k) - 48u, 100000u);
                    if (index >= given && bad == NONE) {
                        bad = source + from;
                        bad_end = source + to;
                        bad_index = index;
                    }
                } else if (from == to) {
                    index = implicit;
                    implicit++;
                    if (holes < SHOWN) {
                        spans[2u * holes] = source + open;
                        spans[2u * holes + 1u] = source + at + 1u;
                        holes++;
                    }
                }
                if ((number || from == to) && index < 32u) used |= 1u << index;
                if (code == D_MIR_FORMAT_TRAIT && colon != NONE) {
                    uint k = at;
                    while (k > colon + 1u && letter(text_byte(k - 1u))) k--;
                    uint l = text_byte(k);
                    bool known = at - k == 1u && (l == 101u || l == 69u || l == 111u || l == 112u || l == 98u || l == 120u || l == 88u);
                    if (k < at && !known) {
                        part_full(P_UNKNOWN_TRAIT, NONE, 0u, source + k, at - k, 0u);
                        part(P_RELABEL_HERE, source + k, source + at, 0u);
                        part(P_FORMAT_TRAITS);
                        run = false;
                    }
                }
                at++;
            }
        } else {
            at++;
        }
    }
    if (code == D_MIR_FORMAT_MISSING) {
        uint args = min(given, 2u);
        if (bad != NONE) {
            part_full(P_INVALID_POSITION + args, NONE, 0u, bad_index, given, 0u);
            part(P_RELABEL_HERE, bad, bad_end, 0u);
            part(P_ZERO_BASED);
        } else if (holes > 0u) {
            part_full((implicit == 1u ? P_ONE_POSITION : P_POSITIONS) + args, NONE, 0u, implicit, given, 0u);
            part(P_RELABEL_HERE, spans[0], spans[1], 0u);
            uint k = 1u;
            while (k < holes) {
                part(P_ALSO_HERE, spans[2u * k], spans[2u * k + 1u], 0u);
                k++;
            }
            k = 1u;
            while (k <= given && k < SHOWN) {
                part_at(P_PLAIN_LABEL, argument(n, format + k), 0u);
                k++;
            }
        }
        if (flags) part(P_FORMAT_FLAGS);
    }
    if (code == D_MIR_FORMAT_UNUSED) {
        uint k = 0u;
        uint several = bitCount(~used & (given < 32u ? (1u << given) - 1u : 0xFFFFFFFFu));
        uint said = 0u;
        while (k < given && k < 32u) {
            uint a = (used & (1u << k)) == 0u ? argument(n, format + 1u + k) : NONE;
            if (a != NONE) {
                part_at(said == 0u ? P_NEVER_USED_HERE : P_NEVER_USED, a, 0u);
                said++;
            }
            k++;
        }
        if (several > 1u) part(P_MANY_UNUSED);
        if (said > 0u) part_at(several > 1u ? P_SPECIFIERS_MISSING : P_SPECIFIER_MISSING, f, 0u);
        if (several > 1u && used != 0u) part(P_CONSIDER_SPECIFIERS, several);
    }
}

void run(uint i) {
    parts(i, 0u);
    explain(i);
    flush_parts();
}
