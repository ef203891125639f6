// Fields by name or number.
//@ reads  def.kind def.flags def.ty def.node def.n_member def.first_member def.module def.vis lit.v0

// Field (definition) of struct or variant d that is called as token t says; NONE if there is none.
uint find_field(uint d, uint t) {
    if (tok_kind(t) == TOK_INT) {
        uint k = tok_sym(t) == NONE ? NONE : lit_v0(tok_sym(t));
        return (def_flags(d) & DEFF_TUPLE) != 0u && k < def_n_member(d) ? def_first_member(d) + k : NONE;
    }
    return find_def(d, tok_sym(t), NS_FIELD);
}
uint field_ref(uint f) { return def_ty(f) == NONE ? TY_ERROR : v_of(def_ty(f)); }
