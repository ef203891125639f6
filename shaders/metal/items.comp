// Number of items of the module: see items.glsl.
//@ reads  arena.word kernel.fn fn.row vreg.ty lir.op
//@ counts titem
//@ grid 1
//@ local 1
void main() {
    C[CTL_METAL_BODY] = 1u + METAL_HELPERS + n_fn;
    C[CTL_METAL_END] = C[CTL_METAL_BODY] + n_lir + n_vreg;
    set_n_titem(C[CTL_METAL_END] + 3u + n_arena / 2u + n_kernel);
}
