// Numbers of vregs: those of all bodies' locals and temporaries together, a body's locals before its temporaries,
// parameters first.
//@ reads lloc.vreg lloc.home lop.temp lbody.step lbody.params lbody.ret body.local body.locals local.kind

// Vregs of all bodies before body b, and of the locals up to its end.
uint temps_before(uint b) {
    uint s = lbody_step(b);
    return s < n_lop ? lop_temp(s) : C[CTL_LIR_TEMPS];
}
uint first_vreg(uint b) { return lloc_vreg(body_local(b)) + temps_before(b); }
uint locals_end(uint b) {
    uint l = body_local(b) + body_locals(b);
    return l < n_local ? lloc_vreg(l) : C[CTL_LIR_LOCALS];
}

// Of the body at hand: what to add to lloc.vreg of a local, by its kind. The return local stands behind the
// parameters, unless it is the address of the result, which is the first parameter.
uint add_local, add_return, add_param;
void use_body(uint b) {
    uint ret = lloc_home(body_local(b)) == LHOME_SLOT ? 0u : lbody_ret(b);
    add_local = temps_before(b);
    add_return = add_local + (ret == 0u ? 0u : lbody_params(b));
    add_param = add_local - ret;
}
uint local_vreg(uint l) {
    uint kind = local_kind(l);
    return lloc_vreg(l) + (kind == LOCAL_RETURN ? add_return : kind == LOCAL_PARAM ? add_param : add_local);
}
