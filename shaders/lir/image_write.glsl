// Writing bytes of images.
//@ reads limg.root limg.off local.body local.kind lbody.static_at lloc.data data.word
//@ writes dword.word
// The first byte, in `dword`, of a local that is (part of) an image.
uint image_place(uint l) {
    uint root = limg_root(l);
    uint d = local_kind(root) == LOCAL_PROMOTED ? C[CTL_LIR_STATIC_DATA] + lloc_data(root) : lbody_static_at(local_body(root));
    return 4u * data_word(d) + limg_off(l);
}
void put_byte(uint at, uint v) {
    if ((at >> 2) < cap_dword && v != 0u) atomicOr(H[at_dword_word(at >> 2)], v << (8u * (at & 3u)));
}
void put_bytes(uint at, uint size, uint lo, uint hi) {
    for (uint k = 0u; k < min(size, 8u); k++) put_byte(at + k, ((k < 4u ? lo : hi) >> (8u * (k & 3u))) & 255u);
}
