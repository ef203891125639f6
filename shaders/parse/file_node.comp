// A FILE node at each end of file; it is the last node that ends there.
//@ share  4
//@ rows   file
//@ reads  tt.tok tok.file
//@ writes pt.ends
#include "parse/anchor.glsl"

// First `tt` row of file f, or the number of rows.
uint first_row(uint f) {
    uint low = 0u;
    uint high = n_tt;
    while (low < high) {
        uint middle = (low + high) / 2u;
        if (tok_file(tt_tok(middle)) < f) low = middle + 1u; else high = middle;
    }
    return low;
}

void run(uint f) {
    uint first = first_row(f);
    uint end = first_row(f + 1u);
    if (first == end) return;
    uint i = end - 1u;
    uint rank = pt_ends(i);
    set_pt_ends(i, rank + 1u);
    set_anchor(i, uvec4(N_FILE, first, i, rank));
}
