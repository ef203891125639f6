// Takes back the cuts after commas inside `<..>` or between the bars of a closure's parameters.
// One thread goes over the rows of one group; groups without angles and bars are skipped.
//@ rows   row
//@ reads  sort_a.key row.group
//@ writes row.place tt.start
void run(uint i) {
    uint open = row_place(i);
    if (open >> ROW_SHIFT != ROW_OPEN || tt_start(open & ROW_MASK) == 0u) return;
    set_tt_start(open & ROW_MASK, 0u);
    uint count = 0u;
    bool bar = false;
    uint j = i + 1u;
    uint kind = ROW_OPEN;
    while (j < n_row && kind != ROW_CLOSE) {
        uint w = row_place(j);
        kind = w >> ROW_SHIFT;
        uint effect = sort_a_key(j);
        uint sum = count + (effect & 4095u);
        count = max(sum > 2048u ? sum - 2048u : 0u, (effect >> 12u) & 4095u);
        uint seen = effect >> 24u;
        bar = seen == 0u ? bar : seen == 1u;
        if (kind == ROW_COMMA && (count != 0u || bar)) set_row_place(j, (w & ROW_MASK) | ROW_DEAD << ROW_SHIFT);
        if (kind == ROW_SEMI) { count = 0u; bar = false; }
        j++;
    }
}
