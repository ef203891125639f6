// The raw value of an expression: where its rows put it.  The pass `deliver` does the rest.
//@ reads mnode.context mnode.target

uint context, raw_ty, result;  // MX_* bits of `self`, its type before adjustments, its raw value (MV word)

void open_expr(uint n) {
    begin(n);
    context = mnode_context(n);
    raw_ty = node_ty_ty(n);
    result = raw_ty == TY_UNIT ? VALUE_UNIT : VALUE_NONE;
}
uint want_() { return context & MX_WANT; }

uint temp(uint ty) { return new_local((context & MX_PROMOTED) != 0u ? LOCAL_PROMOTED : LOCAL_TEMP, ty); }

// Where a row shall put the value of `self`: the target, a new temporary, or NONE for a value without bits.
uint result_place() {
    if ((context & MX_HAS) == 0u) return NONE;
    if ((context & MX_DIRECT) != 0u) {
        result = mv(MV_TARGET, 0u);
        return local_of(mnode_target(self) & ~TARGET_STOP);
    }
    uint t = temp(raw_ty);
    result = mv(MV_TEMP, t);
    return t;
}

void close_expr() {
    set_raw(result);
    finish_node();
}
