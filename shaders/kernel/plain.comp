// Whether types are plain data, in rounds: a type is known once those of its parts are.
//@ rows   ty
//@ reads  ty.kind ty.data ty.arg ty.n ty_arg.ty def.kind def.first_member def.n_member def_ty.ty tplain.state
//@ writes tplain.next
void run(uint t) {
    if (tplain_state(t) != PLAIN_UNKNOWN) return;
    uint kind = ty_kind(t), data = ty_data(t);
    bool adt = kind == TK_ADT;
    bool struct_ = adt && def_kind(data) == DEF_STRUCT;
    uint state = PLAIN_NO;
    if (kind == TK_BOOL || kind == TK_FLOAT || (kind == TK_INT && (data & 0xFFu) <= 64u)) state = PLAIN_YES;
    else if (kind == TK_ERROR) state = PLAIN_YES;
    else if (struct_ || kind == TK_TUPLE || kind == TK_ARRAY) {
        state = PLAIN_YES;
        uint n = struct_ ? def_n_member(data) : ty_n(t);
        for (uint k = 0u; k < n; k++) {
            uint part = struct_ ? def_ty_ty(def_first_member(data) + k) : ty_arg_ty(ty_arg(t) + k);
            uint s = part == NONE ? PLAIN_NO : tplain_state(part);
            state = state == PLAIN_NO || s == PLAIN_NO ? PLAIN_NO : s == PLAIN_UNKNOWN ? PLAIN_UNKNOWN : state;
        }
    }
    set_tplain_next(t, state);
}
