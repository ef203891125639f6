// The path of a file as pieces.
//@ reads  path.start path.len path_text.word
//@ consts debug_byte
//@ writes piece.tmpl piece.row piece.x piece.y
void put(uint at, uint t, uint r, uint x, uint y) {
    set_piece_tmpl(at, t);
    set_piece_row(at, r);
    set_piece_x(at, x);
    set_piece_y(at, y);
}
void put_path(uint at, uint f) {
    uint first = path_start(f), len = path_len(f);
    for (uint k = 0u; k < len; k++) {
        uint p = first + k;
        put(at + k, k_debug_byte((path_text_word(p / 4u) >> (8u * (p & 3u))) & 255u), NONE, 0u, 0u);
    }
}
