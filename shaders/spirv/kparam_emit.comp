// Writes how parameters of entry points become arguments.
//@ rows   kparam
//@ reads  kparam.offset kernel.param kernel.local_x kernel.local_y kernel.local_z skernel.code_at sparam.buffer kparam.bytes
//@ reads  skparam.template skparam.code_at skparam.const_at skparam.id
#include "spirv/put.glsl"
#include "spirv/kparam.glsl"
void run(uint i) {
    uint low = kernel_of(i);
    if (!kernel_chosen(low)) return;
    uint t = skparam_template(i), first = kernel_param(low);
    own_id = C[CTL_SV_PID] + skparam_id(i);
    own_column = uint[4](0u, 0u, i - first, 0u);
    uint place = kparam_kind(i) == KP_WORKGROUP ? 0x40000000u + kparam_offset(i) : IO_PARAMS + kparam_offset(i) / 4u;
    own_x = uint[4](place, kernel_local_x(low), kernel_local_y(low), kernel_local_z(low));
    if (C[CTL_ST_DESC] != 0u && kparam_kind(i) == KP_VALUE) {
        own_x[0] = C[CTL_SV_BUFFER] + SV_BUFFER_IDS * sparam_buffer(i) + 4u;
        own_x[1] = max(kparam_bytes(i), 1u);
    }
    uint at = C[CTL_SV_KCODE_AT] + skernel_code_at(low) + code_words(template_at(SV_OP_KERNEL, LT_VOID, C[CTL_ST_DESC]));
    put_stream(t, 0u, at + skparam_code_at(i) - skparam_code_at(first));
    put_stream(t, 1u, C[CTL_SV_PCONST_AT] + skparam_const_at(i));
}
