// Rows that OpLine stands before: those whose words are instructions, but for marks of regions.
//@ reads lir.op lir.a dline.file srow.template sfn.live
bool has_line(uint i) {
    uint op = lir_op(i);
    bool function = op == LIR_FUNC, mark = op == LIR_NOP || op == LIR_END || op == LIR_ELSE || op == LIR_BLOCK
        || op == LIR_LOOP || op == LIR_ON || op == LIR_ARM;
    return !mark && (function ? sfn_live(lir_a(i)) != 0u : srow_template(i) != NONE) && dline_file(i) != NONE;
}
