// Words of the workgroup's memory that a kernel has.
//@ reads kernel.group kernel.param kernel.params kparam.kind
#include "structure/chosen.glsl"
uint group_words(uint k) {
    bool any_ = false;
    for (uint p = 0u; p < kernel_params(k); p++) any_ = any_ || kparam_kind(kernel_param(k) + p) == KP_WORKGROUP;
    return any_ ? kernel_group(k) / 4u : 0u;
}
