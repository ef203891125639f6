// Where a format string names a variable.
void put_name(uint lo, uint len) {}
#include "resolve/format_names.glsl"

// Bytes of the name of capture `i`, if the string is written without escapes.
void capture_span(uint i, inout uint lo, inout uint hi) {
    uint t = format_token(capture_path(i)), row = t == NONE ? 0u : tok_sym(t);
    if (t == NONE) return;
    uint from = tok_lo(t), quotes = tok_hi(t) - from - lit_v1(row);
    bool raw = tok_kind(t) == TOK_RAW_STR;
    if (!raw && quotes != 2u) return;
    lo = from + (raw ? (quotes + 1u) / 2u : 1u) + capture_lo(i) - lit_v0(row);
    hi = lo + capture_len(i);
}
