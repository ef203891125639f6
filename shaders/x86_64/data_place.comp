// Offset of each data row from the image base.
//@ rows   data
//@ reads  data.section xdata.ro xdata.rw xdata.zero
//@ writes data.at
void run(uint i) {
    uint section = data_section(i);
    set_data_at(i, section == DATA_RO ? C[CTL_X_RO_AT] + xdata_ro(i)
        : section == DATA_RW ? C[CTL_X_RW_AT] + xdata_rw(i) : ((C[CTL_X_ZERO_AT] + 15u) & ~15u) + xdata_zero(i));
}
