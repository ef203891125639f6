// Where the nodes of each class start in the sorted list.
//@ rows sort_a
//@ reads sort_a.key
//@ writes mclass.start
void run(uint i) {
    uint key = sort_a_key(i), before = i == 0u ? NONE : sort_a_key(i - 1u);
    for (uint c = before + 1u; c <= key; c++) set_mclass_start(c, i);
    if (i + 1u == n_sort_a)
        for (uint c = key + 1u; c <= MCLASS_COUNT; c++) set_mclass_start(c, i + 1u);
}
