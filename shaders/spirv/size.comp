// Words and ids of each row.
//@ rows   srow
//@ reads  srow.template lir.op lir.a lir.b lir.dst lir.c fn.res0 fn.res1 sfn.called sfn.live lir.ty srow.seg srow.count
//@ writes srow.code srow.const srow.deco srow.ids
#include "spirv/func.glsl"
#include "structure/candidates.glsl"
#include "spirv/tail.glsl"
void run(uint i) {
    uint t = srow_template(i);
    uint code = code_words(t), constants = const_words(t), deco = deco_words(t), ids = template_ids(t);
    uint op = i < n_lir ? lir_op(i) : LIR_NOP;
    if (op == LIR_FUNC && sfn_live(lir_a(i)) != 0u) {
        uint f = lir_a(i), n = fn_params(f);
        code = FUNC_WORDS + 4u * sfn_words(f);
        ids = 1u + PARAM_IDS * n;
        for (uint p = 0u; p < n; p++) code += code_words(param_template(f, p));
    } else if (op == LIR_ON && lir_ty(i) == LT_I64 && lir_op(i + 1u) != LIR_ON && t != NONE) {
        code += 3u + 2u * srow_count(srow_seg(i));
    } else if (op == LIR_CALL_PTR && t != NONE) {
        uint tail = tail_template(i), one = template_at(SV_OP_CASE, LT_VOID, 0u), n = candidates(i);
        code += code_words(tail) + n * (2u + code_words(one));
        constants += const_words(tail);
        ids += template_ids(tail) + n * template_ids(one);
    }
    set_srow_code(i, code);
    set_srow_const(i, constants);
    set_srow_deco(i, deco);
    set_srow_ids(i, ids);
}
