// One depth is parsed; the loop goes on while deeper groups exist, or at the same depth while a
// segment is unfinished.
//@ grid 1
//@ local 1
//@ reads  level.first
//@ counts order
void main() {
    uint again = C[CTL_PARSE_MORE];
    C[CTL_PARSE_AGAIN] = again;
    C[CTL_PARSE_MORE] = 0u;
    if (again == 0u) {
        C[CTL_PARSE_DEEP] = 0u;
        C[CTL_PARSE_LEVEL]++;
        set_n_order(0u);
    }
    if (again != 0u || C[CTL_PARSE_LEVEL] + 1u < n_level) C[CTL_CHANGED] = 1u;
}
