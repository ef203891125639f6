// Whether a literal or comment never ends: rustc says nothing more about such a file.
//@ rows   diag
//@ reads  diag.code
void run(uint i) {
    uint code = diag_code(i);
    bool comment = code == D_UNTERMINATED_BLOCK_COMMENT || code == D_UNTERMINATED_BLOCK_DOC;
    bool one = code == D_UNTERMINATED_CHAR || code == D_UNTERMINATED_BYTE;
    bool text = code == D_UNTERMINATED_STRING || code == D_UNTERMINATED_BYTE_STRING || code == D_UNTERMINATED_C_STRING;
    if (comment || one || text || code == D_UNTERMINATED_RAW_STRING) C[CTL_LEX_FATAL] = 1u;
}
