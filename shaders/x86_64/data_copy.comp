// Copies each word of static data into the image.
//@ rows   dword
//@ reads  dword.word data.word data.at
//@ writes img.word
void run(uint i) {
    uint low = 0u;
    uint high = n_data;
    while (low + 1u < high) {
        uint middle = (low + high) / 2u;
        if (data_word(middle) <= i) low = middle;
        else high = middle;
    }
    if (n_data != 0u) set_img_word(data_at(low) / 4u + i - data_word(low), dword_word(i));
}
