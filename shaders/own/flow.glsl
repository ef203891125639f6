// How addresses go from one vreg to another; a pass that includes this defines what is done about it: edge(to, from), point(to, id) for the address
// of a slot (or, behind these, of data), any(to) for an address that may be of many, lose(from) for one that goes where nobody follows it. Only vregs of
// type PTR are followed.
//@ reads  lir.op lir.dst lir.a lir.b lir.c vreg.ty srow.func srow.dead sfn.live sfn.called fn.vreg fn.params kernel.fn data.section slot.fn
//@ consts opt_role
bool is_address(uint v) { return v < n_vreg && vreg_ty(min(v, n_vreg - 1u)) == LT_PTR; }
bool writes(uint i, uint role, uint v) { return (k_opt_role(lir_op(i)) >> role & 3u) == 2u && is_address(v); }
bool reads(uint i, uint role, uint v) { return (k_opt_role(lir_op(i)) >> role & 3u) == 1u && is_address(v); }
// Whether a row has to do with where addresses are of.
bool flows(uint i) {
    uint op = lir_op(i);
    return op == LIR_FUNC || op == LIR_ARG && is_address(lir_a(i)) || writes(i, 0u, lir_dst(i)) || writes(i, 6u, lir_c(i));
}
void flow(uint i) {
    uint op = lir_op(i), f = lir_a(srow_func(i));
    if (srow_dead(i) != 0u || sfn_live(f) == 0u) return;
    uint dst = lir_dst(i), a = lir_a(i), b = lir_b(i), c = lir_c(i);
    bool copies = op == LIR_MOVE || op == LIR_OFFSET || op == LIR_INDEX || op == LIR_BITCAST, select_ = op == LIR_SELECT;
    if (op == LIR_FUNC) {
        bool outside = sfn_called(f) != 0u;
        for (uint k = 0u; k < n_kernel; k++) outside = outside || kernel_fn(k) == f;
        if (outside)
            for (uint p = 0u; p < fn_params(f); p++)
                if (is_address(fn_vreg(f) + p)) any(fn_vreg(f) + p);
    } else if (op == LIR_SLOT_ADDR && is_address(dst)) point(dst, a);
    else if (op == LIR_DATA_ADDR && is_address(dst) && data_section(a) == DATA_RO) point(dst, n_slot + a);
    else if (op == LIR_ARG) {
        if (!is_address(a)) return;
        uint call = i + 1u;
        while (lir_op(call) == LIR_ARG) call++;
        uint to = fn_vreg(lir_a(call)) + b;
        if (lir_op(call) == LIR_CALL && is_address(to)) edge(to, a);
        else lose(a);
    } else if ((copies || select_) && is_address(dst)) {
        uint x = select_ ? b : a, y = select_ ? c : a;
        if (is_address(x) && is_address(y)) {
            edge(dst, x);
            edge(dst, y);
        } else any(dst);
        if (op == LIR_INDEX && is_address(b)) lose(b);
    } else {
        bool access = op >= LIR_LOAD && op <= LIR_STORE || op >= LIR_COPY && op <= LIR_FILL_N, compares = op >= LIR_EQ && op <= LIR_GE_U;
        if (writes(i, 0u, dst)) any(dst);
        if (writes(i, 6u, c)) any(c);
        if (reads(i, 2u, a) && !access && !compares) lose(a);
        if (reads(i, 4u, b) && op != LIR_COPY && op != LIR_COPY_N && !compares) lose(b);
        if (reads(i, 6u, c)) lose(c);
    }
}
