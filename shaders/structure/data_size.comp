// Padded size of each row of static data.
//@ rows   data
//@ reads  data.size
//@ writes sdata.size
void run(uint i) { set_sdata_size(i, (data_size(i) + 15u) & ~15u); }
