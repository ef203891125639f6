// Bytes of each piece of text.
//@ rows   piece
//@ least  32
//@ writes piece.size
uint bytes;
void emit(uint word, uint n) { bytes += n; }
#include "text/format.glsl"
void run(uint p) {
    bytes = 0u;
    piece(p);
    set_piece_size(p, bytes);
}
