// Writes that other rows must not see before the next passes: a row puts them on a list, types/late does them.
//@ writes late.what late.value
void later(uint what, uint index, uint value) {
    uint slot = DIRECTORY + 4u * T_late;
    uint row = atomicAdd(C[slot + 2u], 1u);
    if (row >= cap_late) {
        atomicMax(C[slot + 3u], row + 1u);
        atomicOr(C[CTL_OVERFLOW], 1u);
        return;
    }
    set_late_what(row, index * LATE_COUNT + what);
    set_late_value(row, value);
}
