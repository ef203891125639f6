// Ids and words of each table.
//@ rows   data
//@ reads  data.size sdata.table
//@ writes sdata.ids sdata.words
void run(uint i) {
    uint n = (data_size(i) + 3u) / 4u;
    bool table = sdata_table(i) != 0u;
    set_sdata_ids(i, table ? SV_OWN_IDS + 1u + n : 0u);
    set_sdata_words(i, table ? SV_OWN_WORDS + 4u + 5u * n : 0u);
}
