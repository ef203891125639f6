// Boundaries in source order, with the depth they belong to as sort key.
//@ rows   tt
//@ reads  tt_work.at
//@ writes sort_a.key sort_a.value
#include "tree/boundary.glsl"

void put(uint at, uint depth, uint place, uint kind) {
    set_sort_a_key(at, depth & 0xFFFFFFu);
    set_sort_a_value(at, place | kind << ROW_SHIFT);
}

void run(uint i) {
    uint t = tt_term(i);
    uint at = tt_work_at(i);
    uint depth = tt_work_depth(i);
    uint kind = boundary_kind(t);
    // A closing delimiter belongs to the depth that it ends.
    if (kind != ROW_DEAD) put(at, depth + (t - TERM_CLOSE_PAREN < 3u ? 1u : 0u), i, kind);
    uint cut = t == TERM_CLOSE_BRACE ? brace_cut(i) : ROW_DEAD;
    if (cut != ROW_DEAD) put(at + 1u, depth, i, cut);
}
