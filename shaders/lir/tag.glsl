// The declared discriminant of variant v of an enum.
uint tag_lo, tag_hi;
void find_tag(uint v) {
    uint n = def_node(v);
    bool has = cval_state(n) == CVAL_KNOWN;
    tag_lo = has ? cval_lo(n) : def_nth(v);
    tag_hi = has ? cval_hi(n) : 0u;
}
