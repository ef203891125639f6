// The load of parameter `nth` into register `home` (xmm from 16 on): mov r64, or movss, movsd.
uint load_disp(uint nth) { return 16u + 8u * nth; }
uint load_size(uint nth, uint home, uint ty) {
    uint disp = load_disp(nth) < 128u ? 1u : 4u;
    bool real = home >= 16u;
    return disp + (real ? 4u + ((home & 8u) >> 3) : 3u);
}
