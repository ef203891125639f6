// Template of a row as a condition (or its opposite), or NONE.
//@ reads  lir.op lir.ty
//@ consts metal_special
uint condition(uint i, uint opposite) { return k_metal_special(METAL_CONDITIONS + (lir_op(i) * 8u + lir_ty(i)) * 2u + opposite); }
