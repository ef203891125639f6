// Marks the groups in which some `<`, `>` or `|` stands at the group's own level.
//@ rows   row
//@ reads  sort_a.key row.place row.group
//@ writes tt.start
void run(uint i) {
    if (sort_a_key(i) != 2048u && row_group(i) != NONE) set_tt_start(row_group(i), 1u);
}
