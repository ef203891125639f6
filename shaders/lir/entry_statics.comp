// The entry function's calls that compute the initial values of statics, four rows each.
//@ rows   body
//@ reads  lbody.image body.local local.ty lbody.statics lbody.static_at lbody.fn lay.repr lay.lt
#include "lir/entry.glsl"
#include "lir/word.glsl"
void run(uint i) {
    if (lbody_statics(i) == 0u) return;
    uint d = lbody_static_at(i), t = local_ty(body_local(i)), repr = lay_repr(t), f = lbody_fn(i), k = 1u + 4u * d;
    if (lbody_image(i) != 0u) {
        for (uint r = 0u; r < 4u; r++) entry_row(k + r, LIR_NOP, LT_VOID, NONE, 0u, 0u, 0u);
        for (uint r = 0u; r < 3u; r++) entry_vreg(3u * d + r, LT_I64);
        return;
    }
    uint address = entry_vreg(3u * d, LT_PTR);
    uint lt = repr == REPR_SCALAR ? lay_lt(t) : LT_PTR;
    uint v = entry_vreg(3u * d + 1u, lt), w = entry_vreg(3u * d + 2u, LT_WORD);
    bool memory = repr == REPR_MEMORY, pair = repr == REPR_PAIR, none = repr == REPR_ZERO;
    entry_row(k, LIR_DATA_ADDR, LT_PTR, address, d, 0u, 0u);
    // DATA_ADDR, ARG, CALL, NOP or DATA_ADDR, CALL, STORE, STORE.
    entry_row(k + 1u, memory ? LIR_ARG : LIR_CALL, memory ? LT_PTR : LT_VOID, memory || none ? NONE : v, memory ? address : f, 0u,
              pair ? w : memory ? 0u : NONE);
    entry_row(k + 2u, memory ? LIR_CALL : none ? LIR_NOP : LIR_STORE, memory || none ? LT_VOID : lt, NONE, memory ? f : address,
              memory ? 1u : v, memory ? NONE : 0u);
    entry_row(k + 3u, pair ? LIR_STORE : LIR_NOP, pair ? LT_WORD : LT_VOID, NONE, address, w, WORD);
}
