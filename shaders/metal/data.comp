// Pairs of words of static data, eight words a line.
//@ rows   arena
//@ reads  arena.word kernel.fn
#include "metal/items.glsl"
void run(uint i) {
    if ((i & 1u) != 0u || n_arena <= 4u) return;
    uint at = C[CTL_METAL_END] + 2u + n_kernel + i / 2u;
    open_item(at);
    add((i & 7u) == 0u ? METAL_DATA_LINE : METAL_DATA_PAIR, NONE, arena_word(i), arena_word(i + 1u));
    if ((i & 7u) == 6u || i + 2u >= n_arena) add(METAL_NEWLINE, NONE, 0u, 0u);
    close_item(at);
}
