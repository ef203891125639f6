// Tokens with characters outside ASCII, and unknown ones: runs of the same unknown character are
// reported once, names with emoji or in need of normalisation each.
//@ share  4
//@ rows   lex_odd
//@ reads  lex_odd.tok tok.lo tok.hi tok.sym src.word
//@ writes tok.kind tok.flags
#include "lib/diag.glsl"
#include "lex/unicode.glsl"
void run(uint row) {
    uint i = lex_odd_tok(row);
    uint kind = tok_kind(i);
    uint flags = tok_flags(i);
    uint lo = tok_lo(i);
    uint hi = tok_hi(i);
    bool unknown = kind == TOK_UNKNOWN;
    bool name = (flags & TOKF_NON_ASCII) != 0u || kind == TOK_INVALID_IDENT;
    uint p = lo;
    bool emoji = kind == TOK_INVALID_IDENT;
    bool odd = false;
    uint end = name ? min(hi, lo + LEX_MAX_NAME) : lo;
    while (p < end) {
        uint d = utf8_decode(p);
        uint c = d & 0xFFFFFFu;
        uint cls = c < 0x80u ? UNI_CONTINUE : unicode_class(c);
        emoji = emoji || c == 0x200Du || (cls & (UNI_CONTINUE | UNI_EMOJI)) == UNI_EMOJI;
        odd = odd || (cls & (UNI_MARK | UNI_NFC)) != 0u;
        p += d >> 24;
    }
    uint code = 0u;
    uint arg = tok_sym(i);
    if (name && odd) code = D_IDENTIFIER_NOT_NFC;
    if (name && emoji) code = D_EMOJI_IDENTIFIER;
    if (name && emoji) set_tok_kind(i, TOK_INVALID_IDENT);
    // The run of the same character, over adjacent tokens; only its first token reports.
    uint ch = unknown ? utf8_decode(lo) & 0xFFFFFFu : 0u;
    bool again = unknown && i > 0u && tok_hi(i - 1u) == lo && tok_kind(i - 1u) == TOK_UNKNOWN
        && (utf8_decode(tok_lo(i - 1u)) & 0xFFFFFFu) == ch;
    uint k = i + 1u;
    bool going = unknown && !again;
    while (going) {
        going = k < n_tok && tok_lo(k) == hi && tok_kind(k) == TOK_UNKNOWN && k - i < LEX_MAX_PIECE
            && (utf8_decode(tok_lo(k)) & 0xFFFFFFu) == ch;
        hi = going ? tok_hi(k) : hi;
        k++;
    }
    bool invisible = (ch >= 0x200Bu && ch <= 0x200Cu) || ch == 0x2060u || ch == 0x2061u || ch == 0x2062u || ch == 0xADu
        || ch == 0x34Fu || ch == 0x61Cu;
    // What is not UTF-8 is reported for the file.
    if (unknown && !again && ch != 0xFFFFFFu) {
        code = ch == 0u ? D_UNKNOWN_TOKEN_NUL : invisible ? D_UNKNOWN_TOKEN_INVISIBLE : D_UNKNOWN_TOKEN;
        arg = ch;
    }
    if (unknown || code != 0u) set_tok_flags(i, flags | TOKF_ERROR);
    if (code != 0u) diag(code, lo, hi, arg);
}
