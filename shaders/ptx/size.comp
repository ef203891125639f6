// Size of the static data, number of its pairs of words.
//@ reads  dword.word
//@ counts tpair
//@ grid 1
//@ local 1
void main() {
    C[CTL_PTX_DATA] = 8u * ((n_dword + 3u) / 4u * 2u) + C[CTL_PTX_ZERO];
    set_n_tpair((n_dword + 1u) / 2u);
}
