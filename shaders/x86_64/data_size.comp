// Padded size of each data row, in the column of its section.
//@ rows   data
//@ reads  data.size data.section
//@ writes xdata.ro xdata.rw xdata.zero
void run(uint i) {
    uint size = (data_size(i) + 15u) & ~15u;
    uint section = data_section(i);
    set_xdata_ro(i, section == DATA_RO ? size : 0u);
    set_xdata_rw(i, section == DATA_RW ? size : 0u);
    set_xdata_zero(i, section == DATA_ZERO ? size : 0u);
}
