// Arguments of formatting macros.
//@ reads strdata.word capture.path capture.lo capture.kind capture.id
uint str_byte(uint i) { return (strdata_word(i >> 2) >> ((i & 3u) * 8u)) & 255u; }

uint macro_;  // the MACRO_CALL

// Argument number `k` of the macro call, or NONE.
uint macro_arg(uint k) {
    uint c = macro_ - 1u, first = macro_ - node_size(macro_), found = NONE;
    while (c != first && c != NONE && found == NONE) {
        if (node_role(c) == R_ARG && node_nth(c) == k) found = c;
        c -= node_size(c);
    }
    return found;
}

// What the name at byte `lo` of `strdata` means: an argument `name = value`; the binding node of a variable, with
// PIECE_CAPTURED; a definition, with PIECE_ITEM; or NONE, about which something was said.
uint named(uint lo) {
    uint path = mnode_key(macro_), a = 0u, b = n_capture;
    while (a < b) {
        uint mid = (a + b) / 2u;
        if (capture_path(mid) < path || (capture_path(mid) == path && capture_lo(mid) < lo)) a = mid + 1u;
        else b = mid;
    }
    if (a == n_capture || capture_path(a) != path || capture_lo(a) != lo) return NONE;
    uint kind = capture_kind(a), id = capture_id(a);
    return kind == RES_NONE ? id : kind == RES_LOCAL ? id | PIECE_CAPTURED : kind == RES_DEF ? id | PIECE_ITEM : NONE;
}
