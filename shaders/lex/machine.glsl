// The lexer's automaton: cuts [begin, end) into tokens, at most four bytes a step.
//
// A step looks at a window of four bytes. In a state that runs over bytes of one class (identifier,
// white space, digits, comment, string) it consumes those in the window; where the run ends, the next
// token starts, in the same step if nothing was consumed. All decisions are arithmetic on the window, since
// drivers on a CPU execute both sides of every branch; only what needs a look at a non-ASCII
// character leaves the inner loop. Token starts go to `lex_bits`.
// Cutting rules: the Rust reference, "Lexical structure"; error cases as in rustc_lexer.
// Four bytes in a word at once: Warren, "Hacker's Delight", 6-1 (find first zero byte).
//@ reads src.word
//@ writes lex_bits.word
//@ consts unicode
#include "lex/unicode.glsl"

// A mode is a state with its argument (depth of comment, hashes of raw string) shifted by MODE_SHIFT.
const uint MODE_SHIFT = 5u;
const uint ST_FRESH = 0u;   // a token starts here
const uint ST_WS = 1u;      // in white space
const uint ST_IDENT = 2u;   // in an identifier
const uint ST_SUF = 3u;     // in an identifier that no emoji extends (suffix, raw)
const uint ST_SUFQ = 4u;    // after a literal: a suffix may follow
const uint ST_LIFE = 5u;    // in a lifetime, or a character literal of several characters
const uint ST_INV = 6u;     // in an identifier with emoji
const uint ST_EATC = 7u;    // in the rest of a character, then a token starts
const uint ST_DEC = 8u;     // in decimal digits
const uint ST_FRAC = 9u;    // in digits after the point
const uint ST_EXP = 10u;    // in digits of the exponent
const uint ST_HEX = 11u;    // in hexadecimal digits
const uint ST_NB0 = 12u;    // after 0b or 0o, no digit yet
const uint ST_NX0 = 13u;    // after 0x, no digit yet
const uint ST_LC = 14u;     // in a line comment
const uint ST_BC = 15u;     // in block comments; argument: depth
const uint ST_STR = 16u;    // in a string
const uint ST_RAW = 17u;    // in a raw string; argument: hashes
const uint ST_CHAR = 18u;   // in a character literal
const uint ST_CHARB = 19u;  // at the first character of a byte literal
const uint ST_RAWO = 20u;   // at the opening hashes of a raw string; argument: those seen
const uint ST_RAWC = 21u;   // at possible closing hashes of a raw string

const uint ALL4 = 0x80808080u;

// Bytes of x equal to those of k, as bit 7 of each byte.
uint equal4(uint x, uint k) {
    uint t = x ^ k;
    return ~(((t & 0x7f7f7f7fu) + 0x7f7f7f7fu) | t | 0x7f7f7f7fu);
}

// Four bytes of the source at byte p.
uint window(uint p) {
    uint s = (p & 3u) * 8u;
    uint a = src_word(p >> 2) >> s;
    return s == 0u ? a : a | (src_word((p >> 2) + 1u) << (32u - s));
}

struct Lexer {
    uint pos;
    uint st;
    uint arg;
    uint cnt;
    uint word;   // index of the word of lex_bits that is being filled
    uint bits;   // and its bits so far
};

void lex_flush(inout Lexer s) {
#ifdef LEX_EMIT
    if (s.bits != 0u && s.word < cap_lex_bits) atomicOr(H[at_lex_bits_word(s.word)], s.bits);
#endif
    s.bits = 0u;
}

void lex_mark(inout Lexer s, uint mark) {
#ifdef LEX_EMIT
    uint w = s.pos >> 4;
    if (mark != 0u && w != s.word) {
        lex_flush(s);
        s.word = w;
    }
    s.bits |= mark << ((s.pos & 15u) * 2u);
#endif
}

// A step that meets a non-ASCII character where its class matters.
void lex_slow(inout Lexer s, uint end, bool e2021) {
    uint x = window(s.pos);
    uint c0 = x & 255u;
    uint c1 = (x >> 8) & 255u;
    uint mark = 3u;
    // Where the character is: after a quote, after r#, after 'r#, after a point; or right here.
    uint skip = 0u;
    if (c0 == 0x27u) skip = c1 >= 0x80u ? 1u : 3u;
    if (c0 == 0x72u) skip = 2u;
    if (c0 == 0x2eu) skip = 1u;
    uint decoded = utf8_decode(s.pos + skip);
    uint length = decoded >> 24;
    uint ch = decoded & 0xFFFFFFu;
    uint cls = unicode_class(ch);
    bool start = (cls & UNI_START) != 0u;
    bool cont = (cls & UNI_CONTINUE) != 0u;
    bool emoji = (cls & UNI_EMOJI) != 0u;
    bool white = is_unicode_space(ch);
    uint adv = length;
    uint ns = ST_FRESH;
    if (c0 == 0x27u && skip == 1u) {
        uint after = window(s.pos + 1u + length) & 255u;
        adv = 1u + length;
        ns = start ? ST_LIFE : ST_CHAR;
        if (after == 0x27u && s.pos + 2u + length <= end) { adv++; ns = ST_SUFQ; }
    } else if (c0 == 0x27u) {
        adv = start ? 3u : 2u;
        ns = start ? ST_SUF : ST_LIFE;
    } else if (c0 == 0x72u) {
        adv = start ? 2u : 1u;
        ns = start ? ST_SUF : ST_RAWO;
        s.arg = 0u;
    } else if (c0 == 0x2eu) {
        adv = 1u;
        mark = start ? 3u : 0u;
        ns = start ? ST_FRESH : ST_SUFQ;
    } else if (white && s.st == ST_WS) {
        mark = 0u;
        ns = ST_WS;
    } else if ((s.st == ST_IDENT || s.st == ST_SUF || s.st == ST_LIFE || s.st == ST_INV) && cont) {
        mark = 0u;
        ns = s.st;
    } else if ((s.st == ST_IDENT || s.st == ST_INV) && emoji) {
        mark = 0u;
        ns = ST_INV;
    } else if (s.st == ST_INV && ch == 0x200Du) {
        mark = 0u;
        ns = ST_INV;
    } else if ((s.st == ST_SUFQ || (s.st >= ST_DEC && s.st <= ST_NX0)) && start) {
        mark = 0u;
        ns = ST_SUF;
    } else if (white) {
        mark = 1u;
        ns = ST_WS;
    } else if (start) {
        ns = ST_IDENT;
    } else if (emoji) {
        ns = ST_INV;
    }
    lex_mark(s, mark);
    s.st = ns;
    s.pos += adv;
}

// Lexes [begin, end) from the given mode; returns the mode at end.
uint lex_run(uint begin, uint end, uint mode, bool e2021) {
    Lexer s = Lexer(begin, mode & 31u, mode >> MODE_SHIFT, 0u, begin >> 4, 0u);
    bool running = s.pos < end;
    while (running) {
        bool fast = true;
        uint at = s.pos >> 2;
        uint w0 = src_word(at);
        uint w1 = src_word(at + 1u);
        while (fast) {
            uint shift = (s.pos & 3u) * 8u;
            uint x = shift == 0u ? w0 : (w0 >> shift) | (w1 << (32u - shift));
            uint rem = end - s.pos;
            uint c0 = x & 255u;
            uint c1 = (x >> 8) & 255u;
            uint c2 = (x >> 16) & 255u;
            uint c3 = x >> 24;
            uint st = s.st;

            uint ascii = ~x & ALL4;
            uint x7 = x & 0x7f7f7f7fu;
            uint low = x7 | 0x20202020u;
            uint digit = (x7 + 0x50505050u) & ~(x7 + 0x46464646u) & ascii;
            uint under = ~((x7 ^ 0x5f5f5f5fu) + 0x7f7f7f7fu) & ascii;
            uint alpha = ((low + 0x1f1f1f1fu) & ~(low + 0x05050505u) & ascii) | under;
            uint dec = digit | under;
            uint id = alpha | digit;
            uint ws = (~((x7 ^ 0x20202020u) + 0x7f7f7f7fu) | ((x7 + 0x77777777u) & ~(x7 + 0x72727272u))) & ascii;

            // Where the run of this state stops.
            bool body = st >= ST_LC && st <= ST_RAW;
            uint k1 = st == ST_LC ? 0x0a0a0a0au : st == ST_BC ? 0x2f2f2f2fu : 0x22222222u;
            uint k2 = st == ST_LC ? 0x0a0a0a0au : st == ST_BC ? 0x2a2a2a2au : st == ST_STR ? 0x5c5c5c5cu : 0x22222222u;
            uint go = 0u;
            if (body) go = ~(equal4(x, k1) | equal4(x, k2));
            if (st == ST_WS) go = ws;
            if (st >= ST_IDENT && st <= ST_INV && !(st == ST_SUFQ && (digit & 0x80u) != 0u)) go = id;
            if (st >= ST_DEC && st <= ST_EXP) go = dec;

            uint ns = st == ST_SUFQ ? ST_SUF : st;
            uint adv = 0u;       // bytes consumed, where the token is not a run
            bool fixed_ = false;
            uint mark = 0u;
            bool slow = false;
            bool fresh = false;

            if (st < ST_LC && (go & 0x80u) == 0u) {
                fresh = true;
                if (st >= ST_DEC) {
                    bool hexa = st == ST_HEX || st == ST_NX0;
                    bool point = (st == ST_DEC || st == ST_HEX) && c0 == 0x2eu;
                    if (((st == ST_DEC || st == ST_FRAC) && (c0 | 32u) == 0x65u)) {
                        fresh = false;
                        adv = c1 == 0x2bu || c1 == 0x2du ? 2u : 1u;
                        ns = ST_EXP;
                    } else if (point && c1 != 0x2eu && (alpha & 0x8000u) == 0u) {
                        fresh = false;
                        slow = c1 >= 0x80u;
                        adv = 1u;
                        ns = (digit & 0x8000u) != 0u ? ST_FRAC : ST_SUFQ;
                    } else if (hexa && ((digit & 0x80u) != 0u || (c0 | 32u) - 0x61u < 6u)) {
                        fresh = false;
                        adv = 1u;
                        ns = ST_HEX;
                    } else if ((hexa || st == ST_NB0) && c0 == 0x5fu) {
                        fresh = false;
                        adv = 1u;
                    } else if (st == ST_NB0 && (digit & 0x80u) != 0u) {
                        fresh = false;
                        adv = 1u;
                        ns = ST_DEC;
                    } else if ((alpha & 0x80u) != 0u) {
                        fresh = false;
                        adv = 1u;
                        ns = ST_SUF;
                    }
                }
                if (st == ST_LIFE && c0 == 0x27u) {
                    fresh = false;
                    adv = 1u;
                    ns = ST_FRESH;
                }
                if (st == ST_EATC && (c0 & 0xC0u) == 0x80u) {
                    fresh = false;
                    adv = 1u;
                }
                fixed_ = !fresh;
                if (fresh && c0 >= 0x80u) slow = true;
            }
            if (fresh) {
                // One character of punctuation, or something unknown.
                ns = ST_FRESH;
                adv = 1u;
                fixed_ = true;
                mark = 3u;
                if ((ws & 0x80u) != 0u) {
                    mark = 1u;
                    ns = ST_WS;
                    go = ws;
                    fixed_ = false;
                } else if ((id & 0x80u) != 0u) {
                    bool number = (digit & 0x80u) != 0u;
                    bool based = c0 == 0x30u && (c1 == 0x78u || c1 == 0x62u || c1 == 0x6fu);
                    bool is_b = c0 == 0x62u;
                    bool is_bc = is_b || (c0 == 0x63u && e2021);
                    bool raw2 = c1 == 0x72u && (c2 == 0x22u || c2 == 0x23u);
                    if (number) {
                        ns = !based ? ST_DEC : c1 == 0x78u ? ST_NX0 : ST_NB0;
                        fixed_ = based;
                        adv = 2u;
                        go = dec;
                    } else if (c0 == 0x72u && (c1 == 0x22u || c1 == 0x23u)) {
                        bool raw_ident = c1 == 0x23u && (alpha & 0x800000u) != 0u;
                        slow = c1 == 0x23u && c2 >= 0x80u;
                        adv = raw_ident ? 2u : 1u;
                        ns = raw_ident ? ST_SUF : ST_RAWO;
                        s.arg = 0u;
                    } else if (is_bc && (c1 == 0x22u || raw2)) {
                        adv = 2u;
                        ns = raw2 ? ST_RAWO : ST_STR;
                        s.arg = 0u;
                    } else if (is_b && c1 == 0x27u) {
                        adv = 2u;
                        ns = ST_CHARB;
                    } else {
                        ns = ST_IDENT;
                        go = id;
                        fixed_ = false;
                    }
                } else if (c0 == 0x2fu && (c1 == 0x2fu || c1 == 0x2au)) {
                    bool line = c1 == 0x2fu;
                    bool doc = c2 == 0x21u || (c2 == c1 && c3 != c1 && (line || c3 != 0x2fu));
                    mark = doc ? 3u : 1u;
                    adv = 2u;
                    ns = line ? ST_LC : ST_BC;
                    s.arg = 1u;
                } else if (c0 == 0x22u) {
                    ns = ST_STR;
                } else if (c0 == 0x27u) {
                    bool one = c2 == 0x27u && c1 != 0x5cu;
                    bool life = (id & 0x8000u) != 0u;
                    bool raw_life = e2021 && c1 == 0x72u && c2 == 0x23u;
                    slow = (c1 >= 0x80u && rem > 1u) || (raw_life && c3 >= 0x80u);
                    raw_life = raw_life && (alpha & 0x80000000u) != 0u;
                    adv = one || raw_life ? 3u : life ? 2u : 1u;
                    ns = one ? ST_SUFQ : raw_life ? ST_SUF : life ? ST_LIFE : ST_CHAR;
                    // The piece ends between the character and its quote.
                    if (one && rem == 2u) { adv = 2u; ns = ST_CHAR; }
                }
            }
            if (st >= ST_CHAR) {
                fixed_ = true;
                if (st == ST_CHAR || st == ST_CHARB) {
                    bool one = st == ST_CHARB && c1 == 0x27u && c0 != 0x5cu && rem > 1u;
                    adv = 1u;
                    ns = ST_CHAR;
                    if (one) {
                        adv = 2u;
                        ns = ST_SUFQ;
                    } else if (c0 == 0x27u) {
                        ns = ST_SUFQ;
                    } else if (c0 == 0x2fu || (c0 == 0x0au && c1 != 0x27u)) {
                        adv = 0u;
                        ns = ST_FRESH;
                    } else if (c0 == 0x5cu) {
                        adv = 2u;
                    }
                    // A byte literal of one character of several bytes.
                    if (st == ST_CHARB && c0 >= 0x80u) ns = ST_CHAR;
                } else if (st == ST_RAWO) {
                    adv = 1u;
                    ns = c0 == 0x23u ? ST_RAWO : c0 == 0x22u ? ST_RAW : ST_EATC;
                    s.arg += c0 == 0x23u ? 1u : 0u;
                } else {
                    bool hash = c0 == 0x23u;
                    adv = hash ? 1u : 0u;
                    s.cnt += adv;
                    ns = !hash ? ST_RAW : s.cnt == s.arg ? ST_SUFQ : ST_RAWC;
                }
            }

            if (!fixed_) {
                uint stop = ~go & ALL4;
                uint n = min(min(uint(findLSB(stop)) >> 3, 4u), rem);
                adv = n;
                if (body && n < min(4u, rem)) {
                    uint y = x >> (n * 8u);
                    uint y0 = y & 255u;
                    uint y1 = (y >> 8) & 255u;
                    bool known = n < 3u || rem == 4u;
                    if (st == ST_LC) {
                        ns = ST_FRESH;
                    } else if (st == ST_RAW) {
                        adv = n + 1u;
                        s.cnt = 0u;
                        ns = s.arg == 0u ? ST_SUFQ : ST_RAWC;
                    } else if (st == ST_STR && y0 == 0x22u) {
                        adv = n + 1u;
                        ns = ST_SUFQ;
                    } else if (n < 3u) {
                        bool pair = st == ST_STR ? (y1 == 0x22u || y1 == 0x5cu) : y0 == 0x2fu ? y1 == 0x2au : y1 == 0x2fu;
                        adv = n + (pair ? 2u : 1u);
                        if (st == ST_BC && pair) {
                            s.arg = y0 == 0x2fu ? s.arg + 1u : s.arg - 1u;
                            if (s.arg == 0u) ns = ST_FRESH;
                        }
                    }
                }
            }

            if (!slow) {
                lex_mark(s, mark);
                s.st = ns;
                s.pos += adv;
            }
            uint next = s.pos >> 2;
            if (next != at) {
                w0 = w1;
                w1 = src_word(next + 1u);
                at = next;
            }
            fast = !slow && s.pos < end;
        }
        if (s.pos < end) lex_slow(s, end, e2021);
        running = s.pos < end;
    }
    lex_flush(s);
    uint keep = s.st == ST_BC || s.st == ST_RAW || s.st == ST_RAWO || s.st == ST_RAWC ? s.arg : 0u;
    return s.st | (keep << MODE_SHIFT);
}

// Whether the file's edition is 2021 or later: C strings, raw lifetimes.
bool edition_2021(uint flags) { return ((flags & FILEF_EDITION_MASK) >> FILEF_EDITION_SHIFT) >= 2u; }
