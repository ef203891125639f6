// One function: its rows, its locals, its `body`.
//@ writes body.def body.node body.first body.rows body.local body.locals body.params body.ret body.flags local.body
//@ reads gbase.body gbase.def gbase.local gbase.marg gbase.mconst gbase.mir gbase.place
void run(uint i) {
    if (i + 1u == n_gbody || (gbody_glue(i) % GLUE_COUNT == GLUE_DEBUG) != PRINTS) return;
    self = glue_node(gbody_glue(i));
    uint row_ = gbase_mir(0u) + gbody_rows(i), local_ = gbase_local(0u) + gbody_locals(i), b = gbase_body(0u) + i;
    at_row = row_;
    at_local = local_;
    at_place = gbase_place(0u) + gbody_places(i);
    at_const = gbase_mconst(0u) + gbody_consts(i);
    at_arg = gbase_marg(0u) + gbody_args(i);
    lower_glue(i);
    for (uint l = local_; l < at_local; l++) {
        set_local_node(l, NONE);
        set_local_body(l, b);
    }
    set_body_def(b, gbase_def(0u) + i);
    set_body_node(b, NONE);
    set_body_first(b, row_);
    set_body_rows(b, at_row - row_);
    set_body_local(b, local_);
    set_body_locals(b, at_local - local_);
    set_body_params(b, PRINTS ? 1u : 2u);
    set_body_ret(b, glue_kind == GLUE_EQ ? TY_BOOL : glue_kind == GLUE_CMP ? TY_U8 : TY_UNIT);
    set_body_flags(b, 0u);
}
