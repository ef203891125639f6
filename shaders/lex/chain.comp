// The true state at the start of each piece of a file: follows the pieces in order, taking the end
// state of a guess that began right, and lexing the piece here where no guess did. A bounded
// number of pieces in a round; CHANGED says that a file has some left.
//@ share  4
//@ rows   file
//@ reads  file.flags lex_file.first lex_file.chunks lex_chunk.begin lex_chunk.end
//@ reads  lex_chunk.m0 lex_chunk.e0 lex_chunk.m1 lex_chunk.e1
//@ writes lex_chunk.start lex_file.at lex_file.end_mode
#include "lib/source.glsl"
#include "lex/machine.glsl"

const uint MAX_STEPS = 2048u;   // pieces passed in a round
const uint MAX_AGAIN = 8u;      // pieces lexed in a round

void run(uint f) {
    uint k = lex_file_first(f) + lex_file_at(f);
    uint last = lex_file_first(f) + lex_file_chunks(f);
    uint stop = min(last, k + MAX_STEPS);
    uint mode = lex_file_end_mode(f);
    bool e2021 = edition_2021(file_flags(f));
    uint again = 0u;
    while (k < stop) {
        uint begin = lex_chunk_begin(k);
        bool here = begin != NONE;
        if (here) set_lex_chunk_start(k, mode);
        bool first = here && lex_chunk_m0(k) == mode;
        bool second = here && lex_chunk_m1(k) == mode;
        bool lex_it = here && !first && !second;
        uint end = lex_it ? lex_chunk_end(k) : begin;
        uint after = lex_run(begin, end, mode, e2021);
        if (lex_it) {
            mode = after;
            again++;
            stop = again == MAX_AGAIN ? k + 1u : stop;
        }
        if (second) mode = lex_chunk_e1(k);
        if (first) mode = lex_chunk_e0(k);
        k++;
    }
    set_lex_file_end_mode(f, mode);
    set_lex_file_at(f, k - lex_file_first(f));
    if (k < last) atomicOr(C[CTL_CHANGED], 1u);
}
