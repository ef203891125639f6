// One depth is parsed; the loop goes on while deeper groups exist.
//@ grid 1
//@ local 1
//@ reads  level.first pt.s0
//@ writes pt.s0
void main() {
    uint depth = C[CTL_PARSE_LEVEL] + 1u;
    C[CTL_PARSE_LEVEL] = depth;
    C[CTL_PARSE_DEEP] = 0u;
    if (depth + 1u < n_level) C[CTL_CHANGED] = 1u;
}
