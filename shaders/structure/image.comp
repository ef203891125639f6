// Words of static data at the start of the arena.
//@ counts arena
//@ grid 1
//@ local 1
void main() {
    C[CTL_ARENA_BYTES] = 16u + C[CTL_ST_DATA];
    set_n_arena(4u + C[CTL_ST_DATA] / 4u);
}
