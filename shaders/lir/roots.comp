// Bodies that are needed in any case: the library's start, the user's main, initial values of statics.
//@ rows   body
//@ reads  body.def body.flags lang.def
//@ writes lbody.live lbody.placed
void run(uint i) {
    uint d = body_def(i);
    bool live = (C[CTL_TARGET] == TARGET_X86_64 && n_lang > LANG_start && d == lang_def(LANG_start)) || d == C[CTL_LIR_MAIN]
        || (body_flags(i) & BODY_STATIC) != 0u;
    set_lbody_placed(i, 0u);
    set_lbody_live(i, live && d != NONE ? 1u : 0u);
}
