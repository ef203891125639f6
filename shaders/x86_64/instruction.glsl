// Writing instructions into the image, which must be zero there: neighbours share words, hence atomics. An instruction is
// gathered in registers, shifted to its place in its first word, and written at its end.
//@ writes img.word
uint at_byte;
uint w0, w1, w2, w3, w4, at_bit;

void put_begin() {
    w0 = w1 = w2 = w3 = w4 = 0u;
    at_bit = (at_byte & 3u) * 8u;
}

// Adds the low n bytes of v (n <= 4; bytes above must be 0).
void put(uint v, uint n) {
    uint shift = at_bit & 31u, word = at_bit >> 5;
    uint lo = v << shift, hi = shift == 0u ? 0u : v >> (32u - shift);
    w0 |= word == 0u ? lo : 0u;
    w1 |= word == 1u ? lo : word == 0u ? hi : 0u;
    w2 |= word == 2u ? lo : word == 1u ? hi : 0u;
    w3 |= word == 3u ? lo : word == 2u ? hi : 0u;
    w4 |= word == 4u ? lo : word == 3u ? hi : 0u;
    at_bit += n * 8u;
}

void put_end() {
    uint first = at_byte >> 2, last = (at_byte & ~3u) * 8u + at_bit;
    last = (last + 31u) >> 5;
    for (uint k = first; k < last; k++) {
        if (k < cap_img) atomicOr(H[at_img_word(k)], w0);
        w0 = w1;
        w1 = w2;
        w2 = w3;
        w3 = w4;
    }
    at_byte = (at_byte & ~3u) + (at_bit >> 3);
}
