// One row for each kernel, and one for the function that computes the initial values of statics, if there are any.
//@ grid 1
//@ local 1
//@ reads  kentry.node
//@ counts kernel
//@ reads  kparam.kind
//@ writes kernel.fn kernel.name kernel.name_len kernel.local_x kernel.local_y kernel.local_z kernel.param kernel.params kernel.group
//@ reads  fn.name fn.name_len
void main() {
    bool statics = C[CTL_LIR_STATICS] != 0u;
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
