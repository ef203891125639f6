// Lexes each piece from its guessed state, and marks the tokens that start in it.
//@ rows   lex_chunk
//@ reads  file.start file.len file.flags lex_chunk.file lex_chunk.begin lex_chunk.m0
//@ writes lex_chunk.end lex_chunk.e0
#define LEX_EMIT
#include "lib/source.glsl"
#include "lex/machine.glsl"

void run(uint i) {
    uint begin = lex_chunk_begin(i);
    uint f = lex_chunk_file(i);
    // The piece ends where the next begins.
    uint k = i + 1u;
    uint end = file_start(f) + file_len(f);
    bool search = begin != NONE && k < n_lex_chunk && lex_chunk_file(k) == f;
    while (search) {
        uint next = lex_chunk_begin(k);
        if (next != NONE) end = next;
        k++;
        search = next == NONE && k < n_lex_chunk && lex_chunk_file(k) == f;
    }
    if (begin == NONE) end = NONE;
    set_lex_chunk_end(i, end);
    set_lex_chunk_e0(i, lex_run(begin, end, lex_chunk_m0(i), edition_2021(file_flags(f))));
}
