// Pairs delimiters: in the order by depth, a closing one belongs to the last opening one before it.
// Also finds where each depth begins. Source: Voetter et al., "Parallel lexing, parsing and semantic
// analysis on the GPU" (2021), section on bracket matching by depth sort.
//@ params deep
//@ rows   row
//@ reads  sort_a.key sort_a.value tt.term
//@ writes row.place row.group tt.link tt.mate level.first
void run(uint i) {
    uint value = sort_a_value(i);
    uint mask = p_deep != 0u ? 0xFFFFFFu : 255u;
    uint depth = sort_a_key(i) & mask;
    uint place = value & ROW_MASK;
    uint from = row_group(i);
    uint group = NONE;
    if (depth > 0u && from != 0u) group = sort_a_value(from - 1u) & ROW_MASK;
    set_row_place(i, value);
    set_row_group(i, group);
    if (value >> ROW_SHIFT == ROW_CLOSE && depth > 0u) {
        uint opener = group == NONE ? TERM_END : tt_term(group);
        if (opener - TERM_PAREN != tt_term(place) - TERM_CLOSE_PAREN) {
            C[CTL_TREE_BAD] = 1u;
        } else {
            set_tt_link(group, opener | (place - group + 1u) << 7u);
            set_tt_mate(group, place);
            set_tt_mate(place, group);
        }
    }
    uint last = i == 0u ? NONE : sort_a_key(i - 1u) & mask;
    // Depths without a row between two that have some begin where the next one does.
    uint d = last + 1u;
    while (d <= depth && d < n_level) { set_level_first(d, i); d++; }
    if (i + 1u == n_row) {
        d = depth + 1u;
        while (d < n_level) { set_level_first(d, n_row); d++; }
    }
}
