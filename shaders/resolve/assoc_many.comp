// Marks the items of which an inherent impl of the same head has another of the same name.
//@ rows assoc
//@ reads assoc.group
//@ writes assoc.many
void run(uint i) {
    uint group = assoc_group(i);
    if (group != NONE && group != i) atomicOr(H[at_assoc_many(group)], 1u);
}
