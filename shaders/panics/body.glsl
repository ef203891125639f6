// The body that a row of MIR belongs to.
//@ reads body.first
uint body_of(uint row) {
    uint a = 0u, b = n_body;
    while (a < b) {
        uint mid = (a + b) / 2u;
        if (body_first(mid) <= row) a = mid + 1u; else b = mid;
    }
    return a - 1u;
}
