// Bytes of each datum that has none in `dword`.
//@ rows   data
//@ reads  data.section data.size
//@ writes tdata.at
void run(uint d) {
    set_tdata_at(d, data_section(d) == DATA_ZERO ? (data_size(d) + 15u) & ~15u : 0u);
}
