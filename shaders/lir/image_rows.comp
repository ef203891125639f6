// Which locals are written by what is no data; where the operands of each aggregate begin.
//@ rows   mir
//@ writes limg.writes limg.bad limarg.first limarg.row
#include "lir/image.glsl"
//@ reads  body.local
void run(uint i) {
    uint op = mir_op(i), b = lmir_body(i), dest = mir_dest(i);
    bool call = op == MIR_CALL || op == MIR_CALL_PTR;
    if (call ? mir_c(i) != 0u : op == MIR_AGGREGATE && mir_b(i) != 0u) {
        uint first = call ? mir_b(i) : mir_a(i);
        set_limarg_first(first, first + 1u);
        set_limarg_row(first, i);
    }
    if (dest != NONE) {
        while (place_base(dest) != NONE) dest = place_base(dest);
        if (place_kind(dest) == PLACE_LOCAL) {
            uint l = place_arg(dest);
            atomicAdd(H[at_limg_writes(l)], 1u);
            if (!is_made(i)) atomicOr(H[at_limg_bad(l)], 1u);
        }
    }
    // Nothing else happens in the body of a constant.
    bool item = (body_flags(b) & (BODY_CONST | BODY_STATIC)) != 0u;
    if (item && !is_made(i) && op != MIR_NOP && op != MIR_RETURN) atomicOr(H[at_limg_bad(body_local(b))], 1u);
}
