// The true state at the start of each piece of a file: follows the pieces in order, taking the end
// state of a guess that began right, and lexing the piece here where no guess did.
//@ rows   file
//@ reads  file.flags lex_file.first lex_file.chunks lex_chunk.begin lex_chunk.end
//@ reads  lex_chunk.m0 lex_chunk.e0 lex_chunk.m1 lex_chunk.e1
//@ writes lex_chunk.start lex_file.end_mode
#include "lib/source.glsl"
#include "lex/machine.glsl"

void run(uint f) {
    uint k = lex_file_first(f);
    uint last = k + lex_file_chunks(f);
    uint mode = ST_FRESH;
    while (k < last) {
        uint begin = lex_chunk_begin(k);
        if (begin != NONE) {
            set_lex_chunk_start(k, mode);
            bool first = lex_chunk_m0(k) == mode;
            bool second = lex_chunk_m1(k) == mode;
            uint end = first || second ? begin : lex_chunk_end(k);
            uint after = lex_run(begin, end, mode, edition_2021(file_flags(f)));
            mode = first ? lex_chunk_e0(k) : second ? lex_chunk_e1(k) : after;
        }
        k++;
    }
    set_lex_file_end_mode(f, mode);
}
