// Marks the tokens of the pieces whose guess was wrong again.
//@ rows   lex_chunk
//@ reads  file.flags lex_chunk.file lex_chunk.begin lex_chunk.end lex_chunk.m0 lex_chunk.start
#define LEX_EMIT
#include "lib/source.glsl"
#include "lex/machine.glsl"

void run(uint i) {
    uint begin = lex_chunk_begin(i);
    uint mode = lex_chunk_start(i);
    bool wrong = begin != NONE && mode != lex_chunk_m0(i);
    uint end = wrong ? lex_chunk_end(i) : begin;
    uint last = (end - 1u) >> 4;
    uint w = begin >> 4;
    while (w <= last && end > begin) {
        uint mask = 0xFFFFFFFFu;
        if (w == begin >> 4) mask &= 0xFFFFFFFFu << ((begin & 15u) * 2u);
        if (w == last) mask &= 0xFFFFFFFFu >> (30u - ((end - 1u) & 15u) * 2u);
        atomicAnd(H[at_lex_bits_word(w)], ~mask);
        w++;
    }
    lex_run(begin, end, mode, edition_2021(file_flags(lex_chunk_file(i))));
}
