// Room for the names of entry points; one row for each kernel, and one for the function that computes the initial values of statics, if there are any.
//@ grid 1
//@ local 1
//@ reads  kentry.text lit.v1
//@ counts kernel lname
//@ reads  kparam.kind
//@ writes kernel.fn kernel.name kernel.name_len kernel.local_x kernel.local_y kernel.local_z kernel.param kernel.params kernel.group
//@ reads  fn.name fn.name_len
void main() {
    // Names that attributes give to entry points; others are those of the functions.
    uint words = n_lname;
    for (uint e = 0u; e < n_kentry; e++) {
        if (kentry_text(e) == NONE) continue;
        set_kernel_name(e, 4u * words);
        words += (lit_v1(kentry_text(e)) + 3u) / 4u;
    }
    set_n_lname(words);
    bool statics = C[CTL_LIR_INITS] != 0u;
    set_n_kernel(n_kentry + (statics ? 1u : 0u));
    if (!statics) return;
    uint f = C[CTL_LIR_FNS], k = n_kentry;
    set_kernel_fn(k, f);
    set_kernel_name(k, fn_name(f));
    set_kernel_name_len(k, fn_name_len(f));
    set_kernel_local_x(k, 1u);
    set_kernel_local_y(k, 1u);
    set_kernel_local_z(k, 1u);
    set_kernel_param(k, n_kparam);
    set_kernel_params(k, 0u);
    set_kernel_group(k, 0u);
}
