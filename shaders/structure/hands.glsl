// Calls that are put off and hand pointers on: these may be to the frame of the caller, which has to stay as it is until
// then. Those of the library's functions are not.
//@ reads lir.op lir.ty fn.def def.flags
bool hands_frame(uint i, uint from) {
    uint d = fn_def(from);
    bool run = i > 0u;
    if (d != NONE) run = run && (def_flags(d) & DEFF_LIBRARY) == 0u;
    bool found = false;
    uint k = i;
    while (run) {
        k--;
        run = lir_op(k) == LIR_ARG;
        found = found || (run && lir_ty(k) == LT_PTR);
        run = run && k > 0u;
    }
    return found;
}
