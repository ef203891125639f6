// Writing side of the passes over steps: rows and vregs go where the prefix sums of the counts say.
//@ reads  lop.at lop.temp lop.val lloc.vreg lloc.slot lloc.data lbody.fn lbody.params lbody.ret lbody.static_at lbody.steps
//@ reads  body.locals body.local body.first body.params local.body dbody.body lbody.step lconst.data largs.at largs.vregs path.len lir.op lmir.first
//@ writes lir.op lir.ty lir.dst lir.a lir.b lir.c vreg.ty lop.val fn.out
#include "lir/vregs.glsl"

uint self, body_of, n_rows, n_temps, mir_row;
uint fn_of, first_temp, first_at;
void prepare() {
    use_body(body_of);
    fn_of = lbody_fn(body_of);
    first_temp = locals_end(body_of) + lop_temp(self);
    first_at = lop_at(self);
}
// Adds a row; returns its place among the rows of this step (see row_at).
uint emit(uint op, uint ty, uint dst, uint a, uint b, uint c) {
    uint at = first_at + n_rows;
    if (at < cap_lir) {
        // Columns op ty dst a b c; step_rows writes loc.
        uint to = base_lir + at;
        H[to] = op;
        H[to + cap_lir] = ty;
        H[to + 2u * cap_lir] = dst;
        H[to + 3u * cap_lir] = a;
        H[to + 4u * cap_lir] = b;
        H[to + 5u * cap_lir] = c;
    }
    return n_rows++;
}
// A new temporary.
uint temp(uint ty) {
    uint v = first_temp + n_temps++;
    set_vreg_ty(v, ty);
    return v;
}
void finish() {}
uint local_slot(uint l) { return lloc_slot(l); }
// Static data lie in this order: statics, promoted locals, paths, strings.
uint local_data(uint l) { return C[CTL_LIR_STATIC_DATA] + lloc_data(l); }
uint static_data(uint d) { uint b = dbody_body(d); return b == NONE ? 0u : lbody_static_at(b); }
uint const_data(uint m) { return lconst_data(m); }
uint path_data(uint f) { return C[CTL_LIR_PATH_DATA] + f; }
uint path_bytes(uint f) { return path_len(f); }
uint function_of(uint d) { uint b = d == NONE ? NONE : dbody_body(d); return b == NONE ? 0u : lbody_fn(b); }
uint value_of(uint s) { return lop_val(s); }
void set_value(uint v) { set_lop_val(self, v); }
uint row_at(uint k) { return lop_at(self) + k; }
// LIR row of the opener at MIR row i.
uint row_of(uint i) { return lop_at(lmir_first(i) + (body_first(body_of) == i ? 1u + body_params(body_of) : 0u)); }
uint arguments_before(uint m) { return largs_at(m); }
uint arguments_up_to(uint m) { return largs_at(m) + largs_vregs(m); }
void need_out(uint n) { atomicMax(H[at_fn_out(fn_of)], n); }
uint function_index() { return fn_of; }
uint first_row() { return lop_at(lbody_step(body_of)); }
uint last_row() { return lop_at(lbody_step(body_of) + lbody_steps(body_of) - 1u); }
