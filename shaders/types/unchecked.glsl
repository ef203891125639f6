// Methods of slices and arrays that give a reference to an element: std's, and those of rust-gpu.
bool writes_unchecked(uint sym) { return sym == SYM_get_unchecked_mut || sym == SYM_index_unchecked_mut; }
bool unchecked(uint sym) { return sym == SYM_get_unchecked || sym == SYM_index_unchecked || writes_unchecked(sym); }
