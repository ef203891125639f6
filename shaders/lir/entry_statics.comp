// The entry function's calls that compute the initial values of statics, four rows each.
//@ rows   body
//@ reads  body.local local.ty lbody.statics lbody.static_at lbody.fn lay.repr lay.lt
#include "lir/entry.glsl"
void run(uint i) {
    if (lbody_statics(i) == 0u) return;
    uint d = lbody_static_at(i), t = local_ty(body_local(i)), repr = lay_repr(t), f = lbody_fn(i), k = 1u + 4u * d;
    uint address = entry_vreg(3u * d, LT_PTR);
    uint lt = repr == REPR_SCALAR ? lay_lt(t) : LT_PTR;
    uint v = entry_vreg(3u * d + 1u, lt), w = entry_vreg(3u * d + 2u, LT_I64);
    bool memory = repr == REPR_MEMORY, pair = repr == REPR_PAIR, none = repr == REPR_ZERO;
    entry_row(k, LIR_DATA_ADDR, LT_PTR, address, d, 0u, 0u);
    entry_row(k + 1u, memory ? LIR_ARG : LIR_NOP, memory ? LT_PTR : LT_VOID, NONE, address, 0u, 0u);
    entry_row(k + 2u, LIR_CALL, LT_VOID, memory || none ? NONE : v, f, memory ? 1u : 0u, pair ? w : NONE);
    entry_row(k + 3u, memory || none ? LIR_NOP : LIR_STORE, memory || none ? LT_VOID : lt, NONE, address, v, 0u);
}
