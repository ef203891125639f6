// Lexes a piece again from the state in which its predecessor's guess ended, where that is another
// than its own guess (it began inside a comment or string, most likely).
//@ rows   lex_chunk
//@ reads  file.flags lex_chunk.file lex_chunk.begin lex_chunk.end lex_chunk.m0 lex_chunk.e0
//@ writes lex_chunk.m1 lex_chunk.e1
#include "lib/source.glsl"
#include "lex/machine.glsl"

void run(uint i) {
    uint begin = lex_chunk_begin(i);
    if (i == 0u || begin == NONE) return;
    uint f = lex_chunk_file(i);
    uint k = i - 1u;
    while (k > 0u && lex_chunk_begin(k) == NONE) k--;
    if (lex_chunk_file(k) != f) return;
    uint mode = lex_chunk_e0(k);
    if (mode == lex_chunk_m0(i)) return;
    set_lex_chunk_m1(i, mode);
    set_lex_chunk_e1(i, lex_run(begin, lex_chunk_end(i), mode, edition_2021(file_flags(f))));
}
