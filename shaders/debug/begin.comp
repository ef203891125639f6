// Row counts.
//@ reads  lir.op path.len src.word
//@ counts dline dfile line_block
//@ grid 1
//@ local 1
void main() {
    set_n_dline(n_lir);
    set_n_dfile(n_path);
    set_n_line_block((n_src + 15u) / 16u);
}
