// The lexer's automaton: cuts [begin, end) into tokens, at most four bytes a step.
//
// A step looks at a window of four bytes. In a state that runs over bytes of one class (identifier,
// white space, digits, comment, string) it consumes those in the window; where the run ends, the next
// token starts, in the same step if nothing was consumed. A step is straight-line code: it selects one
// action word by rules of growing priority, since drivers on a CPU execute both sides of every branch
// anyway. Only what needs a look at a non-ASCII character leaves the inner loop. Token starts go to
// `lex_bits`.
// Cutting rules: the Rust reference, "Lexical structure"; error cases as in rustc_lexer.
// Four bytes in a word at once: Warren, "Hacker's Delight", 6-1 (find first zero byte).
//@ reads src.word
//@ writes lex_bits.word
//@ consts unicode
#include "lex/unicode.glsl"

// A mode is a state (5 bits), how many bytes beyond the place where the piece was cut it has consumed
// (3 bits) and its argument: depth of comments, or hashes of a raw string (8 bits) and closing ones seen.
const uint MODE_OVER = 5u;
const uint MODE_ARG = 8u;
const uint MAX_HASHES = 255u;
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
    uint first;  // the first word, which the piece before may share, as it may the last one with the next
    uint head;   // and its bits
};

#include "lex/select.glsl"

void lex_flush(Lexer s) {
#ifdef LEX_EMIT
    if (s.head != 0u && s.first < cap_lex_bits) atomicOr(H[at_lex_bits_word(s.first)], s.head);
    if (s.bits != 0u && s.word < cap_lex_bits) atomicOr(H[at_lex_bits_word(s.word)], s.bits);
#endif
}

void lex_mark(inout Lexer s, uint mark) {
#ifdef LEX_EMIT
    uint w = s.pos >> 4;
    bool moved = mark != 0u && w != s.word;
    // A store in every step, if only behind the rows, costs less than one that some lanes skip.
    uint place = sel(moved && s.word != s.first, s.word, n_lex_bits + gl_LocalInvocationIndex);
    H[at_lex_bits_word(min(place, cap_lex_bits - 1u))] = s.bits;
    s.head = sel(moved && s.word == s.first, s.bits, s.head);
    s.bits = sel(moved, 0u, s.bits);
    s.word = sel(moved, w, s.word);
    s.bits |= mark << ((s.pos & 15u) * 2u);
#endif
}

// A step that meets a non-ASCII character where its class matters.
void lex_slow(inout Lexer s) {
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
        if (after == 0x27u) { adv++; ns = ST_SUFQ; }
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

// Action words: next state, bytes consumed, mark, and either a run over a class or a fixed length.
#define ACT(ns, adv, mark) ((ns) | ((adv) << 5) | ((mark) << 8))
const uint RUN_ID = 1u << 10;
const uint RUN_WS = 2u << 10;
const uint RUN_DEC = 3u << 10;
const uint FIXED = 1u << 12;
const uint SLOW = 1u << 13;

// Lexes [begin, end) from the given mode; returns the mode at end.
uint lex_run(uint begin, uint end, uint mode, bool e2021) {
    uint seen = mode >> MODE_ARG;
    bool hashed = (mode & 31u) >= ST_RAW && (mode & 31u) != ST_CHAR && (mode & 31u) != ST_CHARB;
    Lexer s = Lexer(
        begin + ((mode >> MODE_OVER) & 7u), mode & 31u, hashed ? seen & 255u : seen, hashed ? seen >> 8 : 0u,
        begin >> 4, 0u, begin >> 4, 0u
    );
    bool running = s.pos < end;
    while (running) {
        bool fast = true;
        uint at = s.pos >> 2;
        uint w0 = src_word(at);
        uint w1 = src_word(at + 1u);
        while (fast) {
            uint shift = (s.pos & 3u) * 8u;
            uint x = sel(shift == 0u, w0, (w0 >> shift) | (w1 << (32u - shift)));
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
            bool digit0 = (digit & 0x80u) != 0u;
            bool alpha0 = (alpha & 0x80u) != 0u;
            bool alpha1 = (alpha & 0x8000u) != 0u;

            // Bytes over which the run of this state goes on.
            bool body = st >= ST_LC && st <= ST_RAW;
            uint k1 = sel(st == ST_LC, 0x0a0a0a0au, sel(st == ST_BC, 0x2f2f2f2fu, 0x22222222u));
            uint k2 = sel(st == ST_BC, 0x2a2a2a2au, sel(st == ST_STR, 0x5c5c5c5cu, k1));
            uint go = 0u;
            go = sel(st == ST_WS, ws, go);
            go = sel(st >= ST_IDENT && st <= ST_INV && !(st == ST_SUFQ && digit0), id, go);
            go = sel(st >= ST_DEC && st <= ST_EXP, dec, go);
            go = sel(body, ~(equal4(x, k1) | equal4(x, k2)), go);
            bool first = (go & 0x80u) != 0u;

            // A token that starts here.
            bool q1 = c1 == 0x22u;
            bool h1 = c1 == 0x23u;
            bool is_r = c0 == 0x72u;
            bool is_b = c0 == 0x62u;
            bool is_bc = is_b || (c0 == 0x63u && e2021);
            bool tick = c0 == 0x27u;
            bool zero = c0 == 0x30u;
            bool line = c1 == 0x2fu;
            bool comment = c0 == 0x2fu && (line || c1 == 0x2au);
            bool doc = c2 == 0x21u || (c2 == c1 && c3 != c1 && (line || c3 != 0x2fu));
            bool raw_life = tick && e2021 && c1 == 0x72u && c2 == 0x23u;
            uint f = ACT(ST_FRESH, 1u, 3u) | FIXED;
            f = sel((ws & 0x80u) != 0u, ACT(ST_WS, 0u, 1u) | RUN_WS, f);
            f = sel(alpha0, ACT(ST_IDENT, 0u, 3u) | RUN_ID, f);
            f = sel(is_r && (q1 || h1), ACT(ST_RAWO, 1u, 3u) | FIXED, f);
            f = sel(is_r && h1 && (alpha & 0x800000u) != 0u, ACT(ST_SUF, 2u, 3u) | FIXED, f);
            f = sel(is_r && h1 && c2 >= 0x80u, SLOW, f);
            f = sel(is_bc && q1, ACT(ST_STR, 2u, 3u) | FIXED, f);
            f = sel(is_bc && c1 == 0x72u && (c2 == 0x22u || c2 == 0x23u), ACT(ST_RAWO, 2u, 3u) | FIXED, f);
            f = sel(is_b && c1 == 0x27u, ACT(ST_CHARB, 2u, 3u) | FIXED, f);
            f = sel(digit0, ACT(ST_DEC, 0u, 3u) | RUN_DEC, f);
            f = sel(zero && (c1 == 0x62u || c1 == 0x6fu), ACT(ST_NB0, 2u, 3u) | FIXED, f);
            f = sel(zero && c1 == 0x78u, ACT(ST_NX0, 2u, 3u) | FIXED, f);
            f = sel(comment, sel(line, ACT(ST_LC, 2u, 1u), ACT(ST_BC, 2u, 1u)) | sel(doc, ACT(0u, 0u, 2u), 0u) | FIXED, f);
            f = sel(c0 == 0x22u, ACT(ST_STR, 1u, 3u) | FIXED, f);
            f = sel(tick, ACT(ST_CHAR, 1u, 3u) | FIXED, f);
            f = sel(tick && (id & 0x8000u) != 0u, ACT(ST_LIFE, 2u, 3u) | FIXED, f);
            f = sel(raw_life && (alpha & 0x80000000u) != 0u, ACT(ST_SUF, 3u, 3u) | FIXED, f);
            f = sel(tick && c2 == 0x27u && c1 != 0x5cu, ACT(ST_SUFQ, 3u, 3u) | FIXED, f);
            f = sel((raw_life && c3 >= 0x80u) || (tick && c1 >= 0x80u) || c0 >= 0x80u, SLOW, f);

            // What goes on without being a run: inside numbers, lifetimes, characters.
            bool number = st >= ST_DEC && st <= ST_NX0 && !first;
            bool hexa = st == ST_HEX || st == ST_NX0;
            bool hex0 = digit0 || (c0 | 32u) - 0x61u < 6u;
            bool point = (st == ST_DEC || st == ST_HEX) && c0 == 0x2eu && c1 != 0x2eu && !alpha1;
            uint g = 0u;
            g = sel(number && alpha0, ACT(ST_SUF, 1u, 0u) | FIXED, g);
            g = sel((st == ST_DEC || st == ST_FRAC) && (c0 | 32u) == 0x65u,
                    sel(c1 == 0x2bu || c1 == 0x2du, ACT(ST_EXP, 2u, 0u), ACT(ST_EXP, 1u, 0u)) | FIXED, g);
            g = sel(hexa && hex0, ACT(ST_HEX, 1u, 0u) | FIXED, g);
            g = sel((hexa || st == ST_NB0) && c0 == 0x5fu, ACT(st, 1u, 0u) | FIXED, g);
            g = sel(st == ST_NB0 && digit0, ACT(ST_DEC, 1u, 0u) | FIXED, g);
            g = sel(point, sel((digit & 0x8000u) != 0u, ACT(ST_FRAC, 1u, 0u), ACT(ST_SUFQ, 1u, 0u)) | FIXED, g);
            g = sel(point && c1 >= 0x80u, SLOW, g);
            g = sel(st == ST_LIFE && tick, ACT(ST_FRESH, 1u, 0u) | FIXED, g);
            g = sel(st == ST_EATC && (c0 & 0xC0u) == 0x80u, ACT(ST_EATC, 1u, 0u) | FIXED, g);
            bool char_ = st == ST_CHAR || st == ST_CHARB;
            g = sel(char_, ACT(ST_CHAR, 1u, 0u) | FIXED, g);
            g = sel(char_ && c0 == 0x5cu, ACT(ST_CHAR, 2u, 0u) | FIXED, g);
            g = sel(char_ && (c0 == 0x2fu || (c0 == 0x0au && c1 != 0x27u)), ACT(ST_FRESH, 0u, 0u) | FIXED, g);
            g = sel(char_ && tick, ACT(ST_SUFQ, 1u, 0u) | FIXED, g);
            g = sel(st == ST_CHARB && c1 == 0x27u && c0 != 0x5cu, ACT(ST_SUFQ, 2u, 0u) | FIXED, g);
            bool hash = c0 == 0x23u;
            g = sel(st == ST_RAWO, sel(hash, ACT(ST_RAWO, 1u, 0u), sel(c0 == 0x22u, ACT(ST_RAW, 1u, 0u), ACT(ST_EATC, 1u, 0u))) | FIXED, g);
            g = sel(st == ST_RAWC, sel(hash, sel(s.cnt + 1u >= s.arg, ACT(ST_SUFQ, 1u, 0u), ACT(ST_RAWC, 1u, 0u)), ACT(ST_RAW, 0u, 0u)) | FIXED, g);
            s.arg = min(s.arg + sel(st == ST_RAWO && hash, 1u, 0u), sel(st == ST_RAWO, MAX_HASHES, NONE));
            s.cnt += sel(st == ST_RAWC && hash, 1u, 0u);

            bool fresh = st < ST_LC && !first && g == 0u;
            uint a = sel(fresh, f, sel(g != 0u, g, sel(st == ST_SUFQ, ST_SUF, st)));
            uint class_ = (a >> 10) & 3u;
            go = sel(class_ == 1u, id, sel(class_ == 2u, ws, sel(class_ == 3u, dec, go)));
            uint n = min(min(uint(findLSB(~go & ALL4)) >> 3, 4u), rem);
            uint ns = a & 31u;
            s.arg = sel(fresh, sel(ns == ST_BC, 1u, 0u), s.arg);
            s.cnt = sel(fresh, 0u, s.cnt);

            // Where the run of a comment or string stops.
            bool stop = body && n < min(4u, rem);
            uint y = x >> (n * 8u);
            uint y0 = y & 255u;
            uint y1 = (y >> 8) & 255u;
            bool quote = y0 == 0x22u;
            bool open = y0 == 0x2fu;
            bool in_bc = st == ST_BC;
            bool pair = n < 3u && sel(in_bc, sel(open, 0x2au, 0x2fu), sel(y1 == 0x22u, 0x22u, 0x5cu)) == y1;
            bool nest = stop && in_bc && pair;
            s.arg += sel(nest, sel(open, 1u, NONE), 0u);
            uint one = sel(n < 3u, n + sel(pair, 2u, 1u), 3u);
            uint run_adv = n;
            run_adv = sel(stop && (in_bc || st == ST_STR), one, run_adv);
            run_adv = sel(stop && quote && !in_bc && st != ST_LC, n + 1u, run_adv);
            ns = sel(stop && st == ST_LC, ST_FRESH, ns);
            ns = sel(nest && s.arg == 0u, ST_FRESH, ns);
            ns = sel(stop && st == ST_STR && quote, ST_SUFQ, ns);
            ns = sel(stop && st == ST_RAW, sel(s.arg == 0u, ST_SUFQ, ST_RAWC), ns);
            s.cnt = sel(stop, 0u, s.cnt);
            uint adv = sel((a & FIXED) != 0u, (a >> 5) & 7u, run_adv);

            bool slow = (a & SLOW) != 0u;
            lex_mark(s, sel(slow, 0u, (a >> 8) & 3u));
            s.st = sel(slow, st, ns);
            s.pos += sel(slow, 0u, adv);
            uint next = s.pos >> 2;
            w0 = sel(next != at, w1, w0);
            w1 = src_word(next + 1u);
            at = next;
            fast = !slow && s.pos < end;
        }
        if (s.pos < end) lex_slow(s);
        running = s.pos < end;
    }
    lex_flush(s);
    hashed = s.st >= ST_RAW && s.st != ST_CHAR && s.st != ST_CHARB;
    uint keep = sel(s.st == ST_BC, s.arg, sel(hashed, s.arg | (s.cnt << 8), 0u));
    return s.st | ((s.pos - end) << MODE_OVER) | (keep << MODE_ARG);
}

// Whether the file's edition is 2021 or later: C strings, raw lifetimes.
bool edition_2021(uint flags) { return ((flags & FILEF_EDITION_MASK) >> FILEF_EDITION_SHIFT) >= 2u; }
