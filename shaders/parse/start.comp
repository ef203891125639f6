// Parsing begins at depth 0.
//@ grid 1
//@ local 1
//@ counts order
void main() {
    set_n_order(0u);
    C[CTL_PARSE_LEVEL] = 0u;
    C[CTL_PARSE_ERRORS] = 0u;
    C[CTL_PARSE_DEEP] = 0u;
    C[CTL_PARSE_MORE] = 0u;
    C[CTL_PARSE_AGAIN] = 0u;
    C[CTL_PARSE_WIDE] = 0u;
    C[CTL_PARSE_LOST] = 0u;
}
