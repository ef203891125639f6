// The kernels that have a live function with an f64.
//@ rows   vreg
//@ reads  vreg.ty vreg.fn sfn.live
void run(uint i) { if (vreg_ty(i) == LT_F64 && sfn_live(vreg_fn(i)) != 0u) atomicOr(C[CTL_SV_F64], sfn_live(vreg_fn(i))); }
