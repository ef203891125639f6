// Notes the helpers that a template needs.
//@ consts metal_needs
void need(uint t) {
    uint n0 = k_metal_needs(4u * t), n1 = k_metal_needs(4u * t + 1u), n2 = k_metal_needs(4u * t + 2u), n3 = k_metal_needs(4u * t + 3u);
    if (n0 != 0u) atomicOr(C[CTL_METAL_NEEDS0], n0);
    if (n1 != 0u) atomicOr(C[CTL_METAL_NEEDS1], n1);
    if (n2 != 0u) atomicOr(C[CTL_METAL_NEEDS2], n2);
    if (n3 != 0u) atomicOr(C[CTL_METAL_NEEDS3], n3);
}
