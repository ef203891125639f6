// Row counts of the tables of LIR. The entry function comes last: see entry.comp.
//@ reads  path.len
//@ counts lir fn vreg slot data dword lname
//@ grid 1
//@ local 1
void main() {
    uint statics = C[CTL_LIR_STATICS];
    set_n_lir(C[CTL_LIR_ROWS] + 4u * statics + 9u);
    set_n_fn(C[CTL_LIR_FNS] + 1u);
    set_n_vreg(C[CTL_LIR_LOCALS] + C[CTL_LIR_TEMPS] + 3u * statics + 2u);
    set_n_slot(C[CTL_LIR_SLOTS]);
    C[CTL_LIR_STATIC_DATA] = statics;
    C[CTL_LIR_PATH_DATA] = statics + C[CTL_LIR_PROMOTED];
    set_n_data(C[CTL_LIR_PATH_DATA] + n_path + C[CTL_LIR_STRINGS]);
    // Images stand before paths and strings.
    C[CTL_LIR_PATHS] += C[CTL_LIR_IMAGES] + C[CTL_LIR_PROMOTED_IMAGES];
    set_n_dword(C[CTL_LIR_PATHS] + C[CTL_LIR_DWORDS]);
    set_n_lname(C[CTL_LIR_NAMES] + 3u);
    C[CTL_LIR_ENTRY] = C[CTL_LIR_FNS];
}
