// Rows whose value may be found: the only ones that write their local, which nothing borrows.
//@ rows   mir
//@ reads  mir.op mir.ty mir.dest mir.c mir.node place.kind place.arg plocal.writes node.tok tok.file file.flags
//@ writes plocal.state plocal.next pwait0.row
bool followed(uint i, uint op) {
    return op == MIR_USE || op == MIR_UNARY || op == MIR_CHECKED_NEG || op == MIR_BINARY || op == MIR_CHECKED_BINARY
        || (op == MIR_CAST && mir_c(i) == MCAST_INT_TO_INT);
}
void run(uint i) {
    uint dest = mir_dest(i), t = mir_ty(i);
    bool scalar = (t >= TY_I8 && t <= TY_USIZE && t != TY_I128 && t != TY_U128) || t == TY_BOOL || t == TY_CHAR;
    if (dest == NONE || !scalar || place_kind(dest) != PLACE_LOCAL || !followed(i, mir_op(i))) return;
    uint l = place_arg(dest);
    if (plocal_writes(l) != 1u || (file_flags(tok_file(node_tok(mir_node(i)))) & FILEF_LIBRARY) != 0u) return;
    set_plocal_state(l, PV_PENDING);
    set_plocal_next(l, PV_PENDING);
    set_pwait0_row(atomicAdd(C[DIRECTORY + 4u * T_pwait0 + 2u], 1u), i);
}
