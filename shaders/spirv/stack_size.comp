// Words of all frames; whether the stack is a variable or in the arena.
//@ reads  fn.row sfn.live sfn.frame sfn.base
//@ grid 1
//@ local 1
void main() {
    uint bytes = 0u;
    for (uint f = 0u; f < n_fn; f++)
        if (sfn_live(f) != 0u) bytes = max(bytes, sfn_base(f) + sfn_frame(f));
    C[CTL_SV_STACK_WORDS] = bytes / 4u;
    C[CTL_SV_PRIVATE] = bytes / 4u <= SV_PRIVATE_WORDS ? 1u : 0u;
}
