// Symbol and name of each function and of each named data.
//@ rows   xname
//@ reads  xname.len xname.at xname.sym xname.place fn.row fn.rows fn.name fn.at data.name data.at data.size data.section lname.word xrow.at xrow.size
//@ writes img.word
#include "x86_64/elf.glsl"
#include "x86_64/put.glsl"
void run(uint i) {
    if (xname_sym(i) == 0u) return;
    bool function = i < n_fn;
    uint d = i - n_fn;
    uint last = function ? fn_row(i) + fn_rows(i) - 1u : 0u;
    uint address = X_BASE + (function ? X_TEXT_OFFSET + fn_at(i) : data_at(d));
    uint size = function ? xrow_at(last) + xrow_size(last) - fn_at(i) : data_size(d);
    // Section numbers as headers.comp writes them: 1 text, 2 rodata, 3 data, 4 bss.
    uint section = function ? 1u : data_section(d) == DATA_RO ? 2u : data_section(d) == DATA_RW ? 3u : 4u;
    uint at = C[CTL_X_SYM_AT] / 4u + (SYMBOL_BYTES / 4u) * (xname_place(i) + FIRST_SYMBOL);
    set_img_word(at, FIRST_NAME + xname_at(i));
    set_img_word(at + 1u, (function ? 0x12u : 0x11u) | section << 16);  // STB_GLOBAL, STT_FUNC or STT_OBJECT
    set_img_word(at + 2u, address);
    set_img_word(at + 3u, 0u);
    set_img_word(at + 4u, size);
    set_img_word(at + 5u, 0u);
    put_start(C[CTL_X_STR_AT] + FIRST_NAME + xname_at(i));
    uint name = (function ? fn_name(i) : data_name(d)) / 4u;
    uint len = xname_len(i) - 1u;
    for (uint k = 0u; k < len; k += 4u) {
        uint n = min(4u, len - k);
        put(n == 4u ? lname_word(name + k / 4u) : lname_word(name + k / 4u) & ((1u << (8u * n)) - 1u), n);
    }
    put_end();
}
