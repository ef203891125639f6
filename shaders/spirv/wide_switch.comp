// The switch over the numbers of ON rows of 64 bits stands behind the last of them: each writes its pair of words.
//@ rows   lir
//@ pick   32
//@ reads  lir.op lir.ty lir.c srow.seg srow.count srow.code srow.code_at srow.id srow.x0 srow.template
//@ writes spv.word
bool wants(uint i) { return lir_op(i) == LIR_ON && lir_ty(i) == LT_I64 && srow_template(i) != NONE; }
void run(uint i) {
    uint s = srow_seg(i), n = srow_count(s), last = s + n;
    uint at = C[CTL_SV_CODE_AT] + srow_code_at(last) + srow_code(last) - 3u - 2u * n;
    set_spv_word(at + 1u + 2u * (i - s), i - s);
    set_spv_word(at + 2u + 2u * (i - s), srow_x0(i));
    if (i != last) return;
    uint d = lir_c(s);
    set_spv_word(at, 251u | (3u + 2u * n) << 16);
    set_spv_word(at + 1u, C[CTL_SV_ROW] + srow_id(i));
    set_spv_word(at + 2u, lir_op(d) == LIR_ARM ? C[CTL_SV_ROW] + srow_id(d) : C[CTL_SV_ROW] + srow_id(s) + SV_ID_JOIN);
}
