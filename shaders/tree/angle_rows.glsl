// How the scan over `row` goes from one row to the next.
uint angle_chunk(uint threads) { return max(16u, (n_row + threads - 1u) / threads); }

// `state` and then a row: a group begins with nothing open, and a `;` ends what was.
uint angle_after(uint state, uint kind, uint effect) {
    state = angle_then(state, effect);
    return kind == ROW_OPEN || kind == ROW_SEMI ? ANGLE_CLEAR : state;
}
