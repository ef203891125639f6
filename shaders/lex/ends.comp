// What is wrong with a file as a whole: not UTF-8, ends inside a block comment.
//@ share  4
//@ rows   file
//@ reads  file.start file.len lex_file.bad lex_file.last lex_file.end_mode src.word
#include "lib/source.glsl"
#include "lib/diag.glsl"
void run(uint i) {
    uint bad = lex_file_bad(i);
    uint end = file_start(i) + file_len(i);
    if (bad != NONE) diag(D_INVALID_UTF8, bad, min(bad + 1u, end), 0u);
    uint at = lex_file_last(i);
    uint c = src_byte(at + 2u);
    uint d = src_byte(at + 3u);
    bool doc = c == 0x21u || (c == 0x2au && d != 0x2au && d != 0x2fu);
    if ((lex_file_end_mode(i) & 31u) == LEX_MODE_BLOCK_COMMENT) {
        diag(doc ? D_UNTERMINATED_BLOCK_DOC : D_UNTERMINATED_BLOCK_COMMENT, at, end, 0u);
    }
}
