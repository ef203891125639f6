// Address of each row of static data: the first 16 bytes are never valid.
//@ rows   data
//@ reads  sdata.size
//@ writes data.at
void run(uint i) { set_data_at(i, 16u + sdata_size(i)); }
