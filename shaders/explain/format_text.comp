// Format strings that are none, or that cannot be read: braces without their counterparts, unknown traits.
//@ rows   diag
//@ reads  diag.code diag.lo
#include "explain/format.glsl"
#include "lib/part.glsl"

void explain(uint i) {
    uint code = diag_code(i);
    bool braces = code == D_MIR_FORMAT_BRACE || code == D_MIR_FORMAT_OPEN || code == D_MIR_FORMAT_TRAIT;
    if (!braces && code != D_MIR_FORMAT_STRING) return;
    Format f = format_of(i);
    if (f.call == NONE) return;
    if (!braces) {
        part(P_MISSING_LITERAL, diag_lo(i), diag_lo(i), 0u);
        uint k = 0u;
        while (k < f.given && k < SHOWN) {
            part(P_MORE_PLACEHOLDER);
            k++;
        }
        part(P_MORE_QUOTE_COMMA);
        return;
    }
    uint at = f.at;
    bool run = f.readable;
    while (run && at < f.end) {
        uint b = text_byte(at);
        uint d = at + 1u < f.end ? text_byte(at + 1u) : 0u;
        if ((b == 123u || b == 125u) && b == d) {
            at += 2u;
        } else if (b == 125u) {
            if (code == D_MIR_FORMAT_BRACE) {
                part(P_UNMATCHED_BRACE, f.source + at, f.source + at + 1u, 0u);
                part(P_ESCAPE_CLOSE);
            }
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
                if (code == D_MIR_FORMAT_OPEN) {
                    part(P_EXPECTED_CLOSE, f.source + at, f.source + at, 0u);
                    part(P_OPENING_HERE, f.source + open, f.source + open + 1u, 0u);
                    part(P_ESCAPE_OPEN);
                }
                run = false;
            } else if (code == D_MIR_FORMAT_TRAIT && colon != NONE) {
                uint k = at;
                while (k > colon + 1u && letter(text_byte(k - 1u))) k--;
                uint l = text_byte(k);
                bool known = at - k == 1u && (l == 101u || l == 69u || l == 111u || l == 112u || l == 98u || l == 120u || l == 88u);
                if (k < at && !known) {
                    part_full(P_UNKNOWN_TRAIT, NONE, 0u, f.source + k, at - k, 0u);
                    part(P_RELABEL_HERE, f.source + k, f.source + at, 0u);
                    part(P_FORMAT_TRAITS);
                    run = false;
                }
            }
            at++;
        } else {
            at++;
        }
    }
}

void run(uint i) {
    parts(i, 0u);
    explain(i);
    flush_parts();
}
