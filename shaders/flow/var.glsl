// The variable that a place belongs to, or NONE.
//@ reads fplace.to place.kind place.arg flocal.var
uint var_of_place(uint p) {
    if (p == NONE) return NONE;
    uint root = fplace_to(p) & FLOW_PLACE;
    return place_kind(root) == PLACE_LOCAL ? flocal_var(place_arg(root)) : NONE;
}
uint var_of_operand(uint o) {
    return o == OPERAND_NONE || (o >> OPERAND_SHIFT) == OPERAND_CONST ? NONE : var_of_place(o & OPERAND_MASK);
}
