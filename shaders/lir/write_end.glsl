// Writes what a step has collected.
//@ reads node.first_tok tok.lo mir.node

void flush() {
    uint node = mir_node(mir_row);
    uint loc = node < n_node ? tok_lo(node_first_tok(node)) : NONE;
    uint at = lop_at(self);
    for (uint k = kept_rows; k < n_rows; k++) {
        uvec4 row = buf[k - kept_rows];
        set_lir_op(at + k, row.x & 255u);
        set_lir_ty(at + k, row.x >> 8);
        set_lir_dst(at + k, row.y);
        set_lir_a(at + k, row.z);
        set_lir_b(at + k, row.w);
        set_lir_c(at + k, buf_c[k - kept_rows]);
        set_lir_loc(at + k, loc);
    }
    for (uint k = kept_temps; k < n_temps; k++) {
        set_vreg_ty(first_temp + k, temps_ty[k - kept_temps]);
        set_vreg_fn(first_temp + k, fn_of);
    }
    kept_rows = n_rows;
    kept_temps = n_temps;
}
void finish() { flush(); }
