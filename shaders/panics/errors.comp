// Whether anything but a lint was reported.
//@ rows   diag
//@ reads  diag.code
void run(uint i) {
    uint code = diag_code(i);
    bool quiet = code == 0u || code == D_LITERAL_RANGE || code == D_SKIPPED_LINES || code == D_UNSKIPPED_SPACE;
    if (!quiet) C[CTL_LINT_SILENT] = 1u;
}
