// Row of `data` of each string constant.
//@ rows   mconst
//@ writes lconst.data
//@ reads  path.len
void run(uint i) { set_lconst_data(i, lconst_data(i) + C[CTL_LIR_PATH_DATA] + n_path); }
