// The last row of each match or pattern that does not cover all values: the number of witnesses.
//@ rows csearch
//@ reads csearch.node csearch.rows csearch.at csearch.total
//@ writes witness.node witness.number witness.parent witness.field witness.kind witness.value
void run(uint c) {
    if (csearch_rows(c) == 0u) return;
    uint row = csearch_at(c) + csearch_rows(c) - 1u, total = csearch_total(c);
    set_witness_node(row, csearch_node(c));
    set_witness_number(row, total);
    set_witness_parent(row, NONE);
    set_witness_field(row, 0u);
    set_witness_kind(row, WIT_TOTAL);
    set_witness_value(row, total);
}
