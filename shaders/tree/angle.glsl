// What a stretch of tokens does to the number of open `<` and to the bars of a closure, as a function
// that can be composed: a number of open angles c becomes max(c + sum, floor).
// Word: sum + 2048 | floor << 12 | bar << 24, bar 0: no bar, 1: the last one opens a closure's
// parameters, 2: it does not.
const uint ANGLE_NONE = 2048u;
const uint ANGLE_CLEAR = 2u << 24u;  // sum -2048: whatever was open is not any more

uint angle_word(int sum, uint low, uint bar) {
    return uint(clamp(sum, -2048, 2047) + 2048) | min(low, 4095u) << 12u | bar << 24u;
}

// First a, then b.
uint angle_then(uint a, uint b) {
    int sum = int(b & 4095u) - 2048;
    int low = max(int((a >> 12u) & 4095u) + sum, int((b >> 12u) & 4095u));
    uint bar = b >> 24u != 0u ? b >> 24u : a >> 24u;
    return angle_word(int(a & 4095u) - 2048 + sum, uint(max(low, 0)), bar);
}
