// Bytes of the stack homes of function f, a multiple of 16 (the slots below them stay aligned).
//@ reads fn.vregs fn.params
uint home_bytes(uint f) { return (8u * (fn_vregs(f) - fn_params(f)) + 15u) & ~15u; }
