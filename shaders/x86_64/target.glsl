// Places that instructions refer to, and the byte writer: what emit.comp has and size.comp has not.
//@ reads lir.op lir.b fn.at xrow.at xrow.size data.at
#include "x86_64/put.glsl"

// Offset in the text section that row t stands for as a target (see registry/lir.py): an opener for
// what follows its END (LOOP: its start), ELSE and ARM for what follows their own jump.
uint branch_target(uint t) {
    uint op = lir_op(t);
    if (op == LIR_BLOCK || op == LIR_IF || op == LIR_SWITCH) {
        t = lir_b(t);
        if (lir_op(t) == LIR_ELSE) t = lir_b(t);
        return xrow_at(t);
    }
    return xrow_at(t) + (op == LIR_ELSE || op == LIR_ARM ? xrow_size(t) : 0u);
}
