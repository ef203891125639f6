// Writes addresses into static data.
//@ rows   drel
//@ reads  drel.data drel.offset drel.kind drel.target drel.addend data.at fn.at
//@ writes img.word
void run(uint i) {
    uint to = drel_kind(i) == REL_FN ? X_TEXT_OFFSET + fn_at(drel_target(i)) : data_at(drel_target(i));
    uint at = (data_at(drel_data(i)) + drel_offset(i)) / 4u;
    set_img_word(at, X_BASE + to + drel_addend(i));
    set_img_word(at + 1u, 0u);
}
