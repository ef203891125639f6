// Words that the text takes.
//@ counts txt
//@ grid 1
//@ local 1
void main() { set_n_txt((C[CTL_TEXT_BYTES] + 3u) / 4u); }
