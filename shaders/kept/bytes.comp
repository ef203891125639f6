// The bytes of the program's files behind the library's.
//@ rows   src
//@ reads  src.word
//@ writes kept_src.word
void run(uint i) { if (i >= FIRST_FILE / 4u) set_kept_src_word(n_kept_src + i - FIRST_FILE / 4u, src_word(i)); }
