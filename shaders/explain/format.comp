// Arguments of format strings that are missing, and those that are not used.
//@ rows   diag
//@ reads  diag.code
#include "explain/format.glsl"
#include "lib/part.glsl"

uint argument(uint n, uint nth) {
    uint c = last_child(n);
    uint found = NONE;
    while (c != NONE && found == NONE) {
        if (node_role(c) == R_ARG && node_nth(c) == nth) found = c;
        c = prev_child(n, c);
    }
    return found;
}

void explain(uint i) {
    uint code = diag_code(i);
    if (code != D_MIR_FORMAT_MISSING && code != D_MIR_FORMAT_UNUSED) return;
    Format f = format_of(i);
    if (f.call == NONE || !f.readable) return;
    uint at = f.at;
    uint spans[2u * SHOWN];
    uint holes = 0u;
    uint implicit = 0u;
    uint used = 0u;
    uint bad = NONE;
    uint bad_end = NONE;
    uint bad_index = 0u;
    bool run = true, flags = false;
    while (run && at < f.end) {
        uint b = text_byte(at);
        uint d = at + 1u < f.end ? text_byte(at + 1u) : 0u;
        if ((b == 123u || b == 125u) && b == d) {
            at += 2u;
        } else if (b == 125u) {
            run = false;
        } else if (b == 123u) {
            uint open = at;
            uint colon = NONE;
            at++;
            while (at < f.end && text_byte(at) != 125u) {
                if (text_byte(at) == 58u && colon == NONE) colon = at;
                at++;
            }
            if (at >= f.end) {
                run = false;
            } else {
                // Width and precision may be arguments: `.*`, `12$` (but not `w12$`).
                uint k = colon == NONE ? at : colon + 1u, size_arg = 0u, digits = 0u;
                bool word = false;
                while (k < at) {
                    uint c = text_byte(k);
                    bool digit = c - 48u < 10u, star = c == 0x2Eu && text_byte(k + 1u) == 0x2Au, own = c == 36u && digits != 0u;
                    uint index = star ? implicit++ : size_arg;
                    if (own && index >= f.given) {
                        bad = f.source + k - digits - (text_byte(k - digits - 1u) == 0x2Eu ? 1u : 0u);
                        bad_end = f.source + k + 1u;
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
                    if (index >= f.given && bad == NONE) {
                        bad = f.source + from;
                        bad_end = f.source + to;
                        bad_index = index;
                    }
                } else if (from == to) {
                    index = implicit;
                    implicit++;
                    if (holes < SHOWN) {
                        spans[2u * holes] = f.source + open;
                        spans[2u * holes + 1u] = f.source + at + 1u;
                        holes++;
                    }
                }
                if ((number || from == to) && index < 32u) used |= 1u << index;
                at++;
            }
        } else {
            at++;
        }
    }
    if (code == D_MIR_FORMAT_MISSING) {
        uint args = min(f.given, 2u);
        if (bad != NONE) {
            part_full(P_INVALID_POSITION + args, NONE, 0u, bad_index, f.given, 0u);
            part(P_RELABEL_HERE, bad, bad_end, 0u);
            part(P_ZERO_BASED);
        } else if (holes > 0u) {
            part_full((implicit == 1u ? P_ONE_POSITION : P_POSITIONS) + args, NONE, 0u, implicit, f.given, 0u);
            part(P_RELABEL_HERE, spans[0], spans[1], 0u);
            uint k = 1u;
            while (k < holes) {
                part(P_ALSO_HERE, spans[2u * k], spans[2u * k + 1u], 0u);
                k++;
            }
            k = 1u;
            while (k <= f.given && k < SHOWN) {
                part_at(P_PLAIN_LABEL, argument(f.call, f.nth + k), 0u);
                k++;
            }
        }
        if (flags) part(P_FORMAT_FLAGS);
    }
    if (code == D_MIR_FORMAT_UNUSED) {
        uint k = 0u;
        uint several = bitCount(~used & (f.given < 32u ? (1u << f.given) - 1u : 0xFFFFFFFFu));
        uint said = 0u;
        while (k < f.given && k < 32u) {
            uint a = (used & (1u << k)) == 0u ? argument(f.call, f.nth + 1u + k) : NONE;
            if (a != NONE) {
                part_at(said == 0u ? P_NEVER_USED_HERE : P_NEVER_USED, a, 0u);
                said++;
            }
            k++;
        }
        if (several > 1u) part(P_MANY_UNUSED);
        if (said > 0u) part_at(several > 1u ? P_SPECIFIERS_MISSING : P_SPECIFIER_MISSING, f.literal, 0u);
        if (several > 1u && used != 0u) part(P_CONSIDER_SPECIFIERS, several);
    }
}

void run(uint i) {
    parts(i, 0u);
    explain(i);
    flush_parts();
}
