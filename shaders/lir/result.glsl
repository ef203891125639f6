// The vreg for the value of a row: that of its destination where the row is direct.
#include "lir/direct.glsl"

uint direct_to;
void find_result() { direct_to = is_direct(mir_row) ? local_vreg(place_arg(mir_dest(mir_row))) : NONE; }
uint result_vreg(uint lt) { return direct_to != NONE ? direct_to : temp(lt); }
// Hands on a value that is there already.
void pass_on(uint lt, uint v) {
    if (direct_to != NONE) emit(LIR_MOVE, lt, direct_to, v, 0u, 0u);
    set_value(v);
}
