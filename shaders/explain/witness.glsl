// Rows of `witness` of a node.
//@ reads witness.node witness.kind witness.value ty.kind ty.data ty.arg ty_arg.ty def.kind def.n_member
uint peeled(uint t) {
    uint steps = 0u;
    while ((ty_kind(t) == TK_REF || ty_kind(t) == TK_REF_MUT) && steps < 64u) {
        t = ty_arg_ty(ty_arg(t));
        steps++;
    }
    return t;
}

uint first_row(uint n) {
    uint low = 0u;
    uint high = n_witness;
    while (low < high) {
        uint middle = (low + high) / 2u;
        if (witness_node(middle) < n) low = middle + 1u; else high = middle;
    }
    return low;
}

uint last_row(uint row) {
    while (row < n_witness && witness_kind(row) != WIT_TOTAL) row++;
    return row;
}

// How many witnesses node n has, whose type behind references is `inner`. One without decisions stands for all values.
uint missing(uint n, uint inner) {
    uint row = first_row(n);
    uint end = last_row(row);
    uint total = end < n_witness ? witness_value(end) : 0u;
    if (end == row && ty_kind(inner) == TK_ADT && def_kind(ty_data(inner)) == DEF_ENUM) total = def_n_member(ty_data(inner));
    if (end == row && ty_kind(inner) == TK_BOOL) total = 2u;
    return total;
}
