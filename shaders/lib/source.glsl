// Bytes of the source text, four to a word of `src`.
//@ reads src.word
// A place outside of the text (a fixed symbol's, say) gives some byte.
uint src_byte(uint i) { return (src_word(min(i >> 2, cap_src - 1u)) >> ((i & 3u) * 8u)) & 255u; }
