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
    if (t == TERM_PAREN || t == TERM_BRACKET || t == TERM_BRACE) put(at, depth, i, ROW_OPEN);
    else if (t == TERM_CLOSE_PAREN || t == TERM_CLOSE_BRACKET) put(at, depth + 1u, i, ROW_CLOSE);
    else if (t == TERM_COMMA) put(at, depth, i, ROW_COMMA);
    else if (t == TERM_SEMI) put(at, depth, i, ROW_SEMI);
    else if (t == TERM_EOF) put(at, depth, i, ROW_CLOSE);
    else if (t == TERM_CLOSE_BRACE) {
        put(at, depth + 1u, i, ROW_CLOSE);
        uint cut = brace_cut(i);
        if (cut != ROW_DEAD) put(at + 1u, depth, i, cut);
    }
}
