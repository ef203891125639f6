// Places that instructions refer to, and the byte writer: what emit.comp has and size.comp has not.
//@ reads lir.op lir.b fn.at xrow.at xrow.size data.at
#include "x86_64/instruction.glsl"

// Offset in the text section that row t stands for as a target (see registry/lir.py): an opener for
// what follows its END (LOOP: its start), ELSE and ARM for what follows their own jump.
uint branch_target(uint t) {
    uint op = lir_op(t);
    bool opens = op == LIR_BLOCK || op == LIR_IF || op == LIR_SWITCH;
    uint end = opens ? lir_b(t) : t;
    // An IF with an ELSE ends where that does.
    if (opens && lir_op(end) == LIR_ELSE) end = lir_b(end);
    return xrow_at(end) + (op == LIR_ELSE || op == LIR_ARM ? xrow_size(t) : 0u);
}
