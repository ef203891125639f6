// Which helpers the pieces need (those of helpers themselves are not written yet).
//@ rows   piece
//@ reads  piece.tmpl
//@ consts metal_needs
#include "metal/need.glsl"
void run(uint p) { need(piece_tmpl(p)); }
