// The second variant of each discriminant.
//@ rows cvariant
//@ reads cvariant.group
//@ writes cvariant.second
void run(uint d) {
    uint group = cvariant_group(d);
    if (group != NONE && group != d) atomicMin(H[at_cvariant_second(group)], d);
}
