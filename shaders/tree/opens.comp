// Marks the rows that open a group with their number + 1; a maximum scan gives each row its group.
//@ rows   row
//@ reads  sort_a.value
//@ writes row.group
void run(uint i) { set_row_group(i, (sort_a_value(i) >> ROW_SHIFT) == ROW_OPEN ? i + 1u : 0u); }
