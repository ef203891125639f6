// Words of `dword` that each file's path takes; multiples of 4.
//@ rows   path
//@ reads  path.len
//@ writes lpath.words
void run(uint i) { set_lpath_words(i, (path_len(i) + 15u) / 16u * 4u); }
