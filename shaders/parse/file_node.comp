// A FILE node at each end of file; it is the last node that ends there.
//@ rows   tt
//@ reads  tt.term tt.tok tok.file file_tt.first
//@ writes pt.meta pt.first pt.last pt.rank pt.ends
void run(uint i) {
    if (tt_term(i) != TERM_EOF) return;
    uint rank = pt_ends(i);
    set_pt_ends(i, rank + 1u);
    set_pt_meta(i, N_FILE);
    set_pt_first(i, file_tt_first(tok_file(tt_tok(i))));
    set_pt_last(i, i);
    set_pt_rank(i, rank);
}
