// End of a half round: when nothing moved, the next stage begins; when something did, back to plain rounds. Where no row and
// no equation is left, only the defaults of variables remain.
// next: list of the rows that wait. last: the loop goes on unless the final stage is reached.
//@ grid   1
//@ local  1
//@ params next last
#include "lib/generic.glsl"
//@ reads  pend0.eq work0.item work1.item
//@ counts late
void main() {
    bool moved = C[CTL_CHANGED] != 0u;
    bool idle = row_count(p_next) == 0u && n_pend0 == 0u;
    uint stage = C[CTL_TYPES_STAGE];
    if (idle) stage = max(stage + 1u, STAGE_LITERALS);
    else if (moved && stage != STAGE_END) stage = STAGE_RUN;
    else stage++;
    if (C[CTL_TYPES_ROUNDS] > ROUNDS_FREE) C[CTL_TYPES_WAITED] += row_count(p_next);
    bool late = C[CTL_TYPES_ROUNDS] >= ROUND_LIMIT || C[CTL_TYPES_WAITED] >= WORK_LIMIT;
    if (late || C[CTL_TYPES_GIVEN_UP] != 0u) C[CTL_TYPES_GIVEN_UP]++;
    stage = C[CTL_TYPES_GIVEN_UP] > ROUNDS_FREE ? STAGE_END : min(stage, STAGE_END);
    set_n_late(0u);
    C[CTL_TYPES_STAGE] = stage;
    C[CTL_TYPES_ROUNDS] = C[CTL_TYPES_ROUNDS] + (stage < STAGE_END ? 1u : 0u);
    C[CTL_CHANGED] = p_last != 0u && stage < STAGE_END ? 1u : 0u;
}
