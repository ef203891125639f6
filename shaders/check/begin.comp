// Starts all searches.
//@ rows csearch
//@ writes csearch.state csearch.rows
//@ params keep_rows
void run(uint i) {
    set_csearch_state(i, CS_FRESH);
    if (p_keep_rows == 0u) set_csearch_rows(i, 0u);
}
