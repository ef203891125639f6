// How parameter `nth` gets home, a register (xmm from 16 on) or NONE, the stack: the first two come in rdx and rcx, the others on
// the stack. mov, movq, movss or movsd.
uint load_disp(uint nth) { return 16u + 8u * nth; }
uint load_size(uint nth, uint home, uint ty) {
    bool stack = home == NONE, real = !stack && home >= 16u;
    uint disp = load_disp(nth) < 128u ? 1u : 4u;
    return nth < 2u ? (stack ? 4u : real ? 5u : 3u) : stack ? 0u : disp + (real ? 4u + ((home & 8u) >> 3) : 3u);
}
