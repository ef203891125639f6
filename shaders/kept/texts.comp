// The program's strings behind the library's.
//@ rows   strdata
//@ reads  strdata.word
//@ writes kept_strdata.word
void run(uint i) { set_kept_strdata_word(n_kept_strdata + i, strdata_word(i)); }
