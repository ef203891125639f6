// The contents of each string literal, and how many pieces it is unescaped in. Reports strings that
// do not end or, if raw, do not start.
//@ share  4
//@ rows   lit
//@ reads  lit.tok lit.suffix tok.kind tok.lo tok.hi sym.len tok.file file.start file.len lex_file.end_mode
//@ writes lex_string.lo lex_string.hi lex_string.pieces lit.info tok.flags
#include "lib/source.glsl"
#include "lib/diag.glsl"
void run(uint i) {
    uint t = lit_tok(i);
    uint kind = tok_kind(t);
    bool mine = kind >= TOK_STR && kind <= TOK_RAW_C_STR;
    bool raw = kind >= TOK_RAW_STR;
    uint lo = tok_lo(t);
    uint hi = tok_hi(t);
    uint prefix = kind == TOK_STR ? 0u : kind == TOK_RAW_BYTE_STR || kind == TOK_RAW_C_STR ? 2u : 1u;
    uint p = lo + prefix;
    uint hashes = 0u;
    bool going = mine && raw;
    while (going) {
        going = p < hi && src_byte(p) == 0x23u && hashes < LEX_MAX_PIECE;
        hashes += going ? 1u : 0u;
        p += going ? 1u : 0u;
    }
    bool opened = p < hi && src_byte(p) == 0x22u;
    uint start = p + 1u;
    uint suffix = lit_suffix(i);
    uint close = hi - (mine && suffix != NONE ? sym_len(suffix) : 0u);
    // Only the last token of a file can lack its end.
    uint f = tok_file(t);
    bool last = hi == file_start(f) + file_len(f);
    uint mode = lex_file_end_mode(f) & 31u;
    bool open = last && (mode == LEX_MODE_STRING || mode == LEX_MODE_RAW || mode == LEX_MODE_RAW_CLOSE || mode == LEX_MODE_RAW_OPEN);
    uint end = open ? hi : close - 1u - hashes;
    bool bad_start = mine && raw && !opened;
    bool ok = mine && !bad_start && start <= end;
    uint code = 0u;
    uint a = lo;
    uint b = hi;
    uint arg = hashes;
    if (mine && open) {
        code = kind == TOK_STR ? D_UNTERMINATED_STRING : kind == TOK_BYTE_STR ? D_UNTERMINATED_BYTE_STRING
            : kind == TOK_C_STR ? D_UNTERMINATED_C_STRING : D_UNTERMINATED_RAW_STRING;
        if (kind == TOK_BYTE_STR || kind == TOK_C_STR) a = lo + 1u;
        if (raw) b = lo;
    } else if (mine && hashes > 255u) {
        code = D_TOO_MANY_HASHES;
    }
    if (bad_start) {
        code = D_RAW_STRING_START;
        arg = p < hi ? src_byte(p) : 0u;
    }
    if (code != 0u) {
        diag(code, a, b, arg);
        set_tok_flags(t, tok_flags(t) | TOKF_ERROR | (open ? TOKF_UNTERMINATED : 0u));
        set_lit_info(i, lit_info(i) | LIT_ERROR);
    }
    set_lex_string_lo(i, ok ? start : lo);
    set_lex_string_hi(i, ok ? end : lo);
    set_lex_string_pieces(i, ok ? ((end - start) >> LEX_PIECE_SHIFT) + 1u : mine ? 1u : 0u);
}
