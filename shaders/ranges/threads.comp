// The number of a thread in its workgroup is less than the size of the workgroup. (Nobody else calls a kernel.)
//@ rows   kernel
//@ reads  kernel.fn kernel.param kernel.params kernel.local_x kernel.local_y kernel.local_z kparam.kind kparam.dim fn.vreg vrange.defs
//@ writes vrange.hi
void run(uint i) {
    uint f = kernel_fn(i);
    for (uint p = 0u; p < kernel_params(i); p++) {
        uint at = kernel_param(i) + p, dim = kparam_dim(at), x = kernel_local_x(i), y = kernel_local_y(i), z = kernel_local_z(i);
        uint size = dim == 0u ? x : dim == 1u ? y : dim == 2u ? z : x * y * z;
        if (kparam_kind(at) == KP_LOCAL_ID && size != 0u && vrange_defs(fn_vreg(f) + p) == 1u) set_vrange_hi(fn_vreg(f) + p, size - 1u);
    }
}
