// Writes the bytes of each piece at its place; `txt` must be zero.
//@ rows   piece
//@ least  32
//@ reads  piece.at
//@ writes txt.word
uint at_byte;
uint pending;

void emit(uint word, uint n) {
    uint shift = (at_byte & 3u) * 8u;
    pending |= word << shift;
    if (shift + n * 8u >= 32u) {
        // Neighbouring pieces share words.
        if ((at_byte >> 2) < cap_txt) atomicOr(H[at_txt_word(at_byte >> 2)], pending);
        pending = shift == 0u ? 0u : word >> (32u - shift);
    }
    at_byte += n;
}
#include "text/format.glsl"
void run(uint p) {
    at_byte = piece_at(p);
    pending = 0u;
    piece(p);
    if ((at_byte & 3u) != 0u && (at_byte >> 2) < cap_txt) atomicOr(H[at_txt_word(at_byte >> 2)], pending);
}
