// What the program's string literals, each of which may be a format, need to be printed: `{}`, `{:?}`, `{:>5}`.
//@ rows   strdata
//@ reads  strdata.word
//@ writes psym.used
void run(uint i) {
    uint low = strdata_word(i), high = strdata_word(min(i + 1u, n_strdata - 1u));
    bool display = false, debug = false, spec = false;
    for (uint k = 0u; k < 4u; k++) {
        uint three = k == 0u ? low : low >> 8u * k | high << 32u - 8u * k;
        uint a = three & 0xFFu, b = three >> 8u & 0xFFu, c = three >> 16u & 0xFFu;
        display = display || a == 0x7Bu;
        debug = debug || a == 0x3Fu;
        // `?`, a blank or `}` behind the colon ends it, or fills up where `<`, `>` or `^` follows.
        bool fill = c == 0x3Cu || c == 0x3Eu || c == 0x5Eu;
        spec = spec || (a == 0x3Au && (fill || (b != 0x3Fu && b != 0x20u && b != 0x7Du)));
    }
    if (i < C[CTL_PRUNE_TEXT] >> 2u) return;
    if (display) set_psym_used(SYM_format_display, 1u);
    if (debug) set_psym_used(SYM_format_debug, 1u);
    if (spec) set_psym_used(SYM_format_spec, 1u);
}
