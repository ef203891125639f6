// Destructuring assignments: the part of the right side that each part of the left side gets.

// Place of what the tuple, array, struct or call `n` on the left is assigned from.
uint assigned_whole(uint n) {
    uint p = node_parent(n);
    while (node_kind(p) == N_EXPR_PAREN) p = node_parent(p);
    // Inside another one it is a part of that; else the right side.
    return place_id(value_of(node_kind(p) == N_EXPR_ASSIGN ? strip(p - 1u) : n));
}

// Place for the child `up_child` of `up`, as look_up() found them, of type `ty`.
uint assigned_part(uint ty) {
    uint p = up, c = up_child, k = node_kind(p), index = k == N_EXPR_STRUCT ? node_ty_data(c) : node_nth(c);
    if (k != N_EXPR_STRUCT) {
        uint s = c - node_size(c), first = p - node_size(p), t = node_ty_ty(p), listed = node_nth(p - 1u) + 1u;
        bool behind = false;
        while (s != first && s != NONE) {
            behind = behind || node_kind(s) == N_EXPR_RANGE;
            s -= node_size(s);
        }
        // Behind `..` the parts count from the end.
        uint d = k == N_EXPR_CALL ? callee_of(p) : NONE;
        uint count = k == N_EXPR_TUPLE ? ty_n(t) : k == N_EXPR_ARRAY ? ty_data(t) : d == NONE ? 0u : def_n_member(d);
        if (behind) index = count - (listed - index);
    }
    return new_place(k == N_EXPR_ARRAY ? PLACE_CONST_INDEX : PLACE_FIELD, assigned_whole(p), index, 0u, ty);
}
