// The segment tree over points (see registry/optimize.py).
//@ reads fn.row fn.rows
// The node of point p; nodes of whole functions are `levels_of` above.
uint leaf(uint p) { return (n_otree >> 1) + p; }
uint levels_of(uint f) {
    uint first = 2u * fn_row(f), last = 2u * (fn_row(f) + fn_rows(f)) - 1u;
    return uint(findMSB(first ^ last)) + 1u;
}
