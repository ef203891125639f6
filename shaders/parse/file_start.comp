// The first `tt` row of each file, which is where a FILE node begins.
//@ rows   tt
//@ reads  tt.term tt.tok tok.file
//@ writes file_tt.first
void run(uint i) {
    if (i == 0u || tt_term(i - 1u) == TERM_EOF) set_file_tt_first(tok_file(tt_tok(i)), i);
}
