// The row of `vrange` of a word of a slot, or NONE; only whole words that are stored and loaded as such have one.
//@ reads vslot.words vslot.at vslot.taken lir.ty vreg.ty
uint slot_word(uint s, uint offset) { return offset / 4u < vslot_words(s) ? n_vreg + vslot_at(s) + offset / 4u : NONE; }
bool whole(uint ty, uint offset) { return (ty == LT_I32 || ty == LT_PTR && C[CTL_POINTER_BYTES] == 4u) && (offset & 3u) == 0u; }
