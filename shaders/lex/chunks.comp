// Cuts files into pieces: each starts after the first newline of its 512 bytes, else after the
// first blank, comma, semicolon, parenthesis or brace, else at its first byte. Its state is guessed as
// if a token or white space started there. A piece before the file's body is empty (begin = NONE).
//@ rows   lex_chunk
//@ reads  file.start file.len lex_file.first lex_file.body src.word
//@ writes lex_chunk.file lex_chunk.begin lex_chunk.m0 lex_chunk.m1 lex_chunk.start
#include "lib/source.glsl"
#include "lex/machine.glsl"

uint find_cut(uint low, uint high, bool soft) {
    uint p = low & ~3u;
    uint found = NONE;
    while (p < high) {
        uint x = src_word(p >> 2);
        uint hit = equal4(x, 0x0a0a0a0au);
        if (soft) {
            hit |= equal4(x, 0x20202020u) | equal4(x, 0x2c2c2c2cu) | equal4(x, 0x3b3b3b3bu);
            hit |= equal4(x, 0x28282828u) | equal4(x, 0x29292929u) | equal4(x, 0x7b7b7b7bu) | equal4(x, 0x7d7d7d7du);
        }
        if (p < low) hit &= ~((1u << ((low - p) * 8u)) - 1u);
        uint at = p + (uint(findLSB(hit)) >> 3) + 1u;
        bool yes = hit != 0u;
        found = yes && at <= high ? at : found;
        p = yes ? high : p + 4u;
    }
    return found;
}

void run(uint i) {
    // The file of a piece: the last one whose first piece is not after it.
    uint a = 0u;
    uint b = n_file;
    while (b - a > 1u) {
        uint middle = (a + b) >> 1;
        bool left = lex_file_first(middle) > i;
        b = left ? middle : b;
        a = left ? a : middle;
    }
    uint start = file_start(a);
    uint end = start + file_len(a);
    uint body = lex_file_body(a);
    uint k = i - lex_file_first(a);
    uint low = max(start + (k << LEX_CHUNK_SHIFT), body);
    uint high = min(start + ((k + 1u) << LEX_CHUNK_SHIFT), end);
    uint begin = body;
    uint guess = ST_FRESH;
    if (k > 0u) {
        begin = find_cut(low, high, false);
        if (begin == NONE) begin = find_cut(low, high, true);
        if (begin == NONE) begin = low;
        if (begin >= end || start + (k << LEX_CHUNK_SHIFT) <= body) begin = NONE;
        uint before = begin == NONE ? 0u : src_byte(begin - 1u);
        if (before == 0x0au || before == 0x20u) guess = ST_WS;
    }
    set_lex_chunk_file(i, a);
    set_lex_chunk_begin(i, begin);
    set_lex_chunk_m0(i, guess);
    set_lex_chunk_m1(i, NONE);
    set_lex_chunk_start(i, guess);
}
