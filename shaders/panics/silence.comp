// Lints are for programs without errors: rustc does not get to them otherwise.
//@ rows   diag
//@ writes diag.code
void run(uint i) {
    if (C[CTL_LINT_SILENT] != 0u && diag_code(i) == D_LITERAL_RANGE) set_diag_code(i, 0u);
}
