// Bytes of the source text, four to a word of `src`.
//@ reads src.word
uint src_byte(uint i) { return (src_word(i >> 2) >> ((i & 3u) * 8u)) & 255u; }
