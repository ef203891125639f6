// Places of the parts of the image, and its size.
//@ counts img
//@ grid 1
//@ local 1
#include "x86_64/elf.glsl"
uint align_to(uint v, uint to) { return (v + to - 1u) & ~(to - 1u); }
void main() {
    uint ro = align_to(X_TEXT_OFFSET + C[CTL_X_TEXT] + X_START_BYTES, 4096u);
    uint rw = align_to(ro + C[CTL_X_RO], 4096u);
    C[CTL_X_RO_AT] = ro;
    C[CTL_X_RW_AT] = rw;
    C[CTL_X_ZERO_AT] = rw + C[CTL_X_RW];
    C[CTL_X_SYM_AT] = align_to(rw + C[CTL_X_RW], 8u);
    C[CTL_X_STR_AT] = C[CTL_X_SYM_AT] + SYMBOL_BYTES * (C[CTL_X_SYMS] + FIRST_SYMBOL);
    C[CTL_IMAGE_BYTES] = sections_at() + SECTION_BYTES * SECTIONS;
    set_n_img((C[CTL_IMAGE_BYTES] + 3u) / 4u);
}
