// End of a round: when nothing moved, the next stage begins; when something did, back to plain rounds.
//@ grid   1
//@ local  1
void main() {
    uint stage = C[CTL_TYPES_STAGE];
    if (C[CTL_CHANGED] != 0u) {
        if (stage != STAGE_END) C[CTL_TYPES_STAGE] = STAGE_RUN;
    } else if (stage < STAGE_END) {
        C[CTL_TYPES_STAGE] = stage + 1u;
        C[CTL_CHANGED] = 1u;
    }
}
