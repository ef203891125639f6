// Where the library's tokens end.
//@ rows   tok
//@ reads  tok.file file.flags
//@ counts ptok
bool library(uint t) { return (file_flags(tok_file(t)) & FILEF_LIBRARY) != 0u; }
void run(uint t) {
    if (library(t) && (t + 1u == n_tok || !library(min(t + 1u, n_tok - 1u)))) set_n_ptok(t + 1u);
}
