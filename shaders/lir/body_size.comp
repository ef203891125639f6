// Vregs of parameters and of the return local; whether the body is a function with code, a static.
//@ rows   body
//@ reads  body.local body.params body.flags lbody.live lbody.placed lbody.image lloc.vregs local.ty lay.size
//@ writes lbody.params lbody.ret lbody.flag lbody.statics lbody.words
void run(uint i) {
    uint first = body_local(i), params = body_params(i), sum = 0u;
    for (uint k = 1u; k <= params; k++) sum += lloc_vregs(first + k);
    bool live = lbody_live(i) != 0u;
    set_lbody_params(i, sum);
    set_lbody_ret(i, live ? lloc_vregs(first) : 0u);
    set_lbody_flag(i, live ? 1u : 0u);
    bool image = lbody_image(i) != 0u, computed = live && ((body_flags(i) & BODY_STATIC) != 0u || lbody_placed(i) != 0u);
    set_lbody_statics(i, image || computed ? 1u : 0u);
    set_lbody_words(i, image ? (lay_size(local_ty(first)) + 15u) / 16u * 4u : 0u);
    if (computed) atomicAdd(C[CTL_LIR_INITS], 1u);
}
