// Writing bytes into the image, which must be zero there: neighbours share words, hence atomics.
//@ writes img.word
uint at_byte;
uint pending;

void put_start(uint at) { at_byte = at; pending = 0u; }

// Writes the low n bytes of v (n <= 4; bytes above must be 0).
void put(uint v, uint n) {
    uint shift = (at_byte & 3u) * 8u;
    pending |= v << shift;
    if (shift + n * 8u >= 32u) {
        if ((at_byte >> 2) < cap_img) atomicOr(H[at_img_word(at_byte >> 2)], pending);
        pending = shift == 0u ? 0u : v >> (32u - shift);
    }
    at_byte += n;
}

void put_end() {
    if ((at_byte & 3u) != 0u && (at_byte >> 2) < cap_img) atomicOr(H[at_img_word(at_byte >> 2)], pending);
}
