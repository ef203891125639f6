// Threads of the largest workgroup, if threads have a word of their own.
//@ rows   kernel
//@ reads  kernel.local_x kernel.local_y kernel.local_z
void run(uint k) {
    if (C[CTL_PTX_THREADS] != 0u) atomicMax(C[CTL_PTX_THREADS], kernel_local_x(k) * kernel_local_y(k) * kernel_local_z(k));
}
