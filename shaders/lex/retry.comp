// Lexes a piece again from the state in which its predecessor's guess ended, where that is another
// than its own guess (it began inside a comment or string, most likely).
//@ rows   lex_chunk
//@ reads  file.flags lex_chunk.file lex_chunk.begin lex_chunk.end lex_chunk.m0 lex_chunk.e0
//@ writes lex_chunk.m1 lex_chunk.e1
#include "lib/source.glsl"
#include "lex/machine.glsl"

void run(uint i) {
    uint begin = lex_chunk_begin(i);
    uint f = lex_chunk_file(i);
    uint k = i;
    bool search = i > 0u && begin != NONE;
    while (search) {
        k--;
        search = k > 0u && lex_chunk_begin(k) == NONE;
    }
    bool same = k < i && lex_chunk_file(k) == f;
    uint mode = same ? lex_chunk_e0(k) : lex_chunk_m0(i);
    bool again = same && mode != lex_chunk_m0(i);
    uint end = again ? lex_chunk_end(i) : begin;
    uint after = lex_run(begin, end, mode, edition_2021(file_flags(f)));
    if (again) {
        set_lex_chunk_m1(i, mode);
        set_lex_chunk_e1(i, after);
    }
}
