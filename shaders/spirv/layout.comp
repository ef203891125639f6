// Places of the module's sections, first ids of blocks, and the header.
//@ reads  sbuf.class kernel.fn vreg.ty fn.row skernel.stack skernel.group
#include "structure/chosen.glsl"
//@ writes spv.word
//@ counts spv
//@ grid 1
//@ local 1
void main() {
    uint wide = C[CTL_SV_F64];
    C[CTL_SV_ARGS] = SV_FIXED + n_fn;
    C[CTL_SV_VREG] = C[CTL_SV_ARGS] + 4u * C[CTL_ST_OUT];
    C[CTL_SV_SLOT] = C[CTL_SV_VREG] + 2u * n_vreg;
    C[CTL_SV_KERNEL] = C[CTL_SV_SLOT] + C[CTL_ST_SLOT_WORDS];
    C[CTL_SV_ROW] = C[CTL_SV_KERNEL] + n_kernel;
    C[CTL_SV_KID] = C[CTL_SV_ROW] + C[CTL_SV_IDS];
    C[CTL_SV_PID] = C[CTL_SV_KID] + C[CTL_SV_KIDS];
    C[CTL_SV_BUFFER] = C[CTL_SV_PID] + C[CTL_SV_PIDS];
    uint buffers = C[CTL_ST_DESC] != 0u ? n_sbuf : 0u;
    C[CTL_SV_OWN] = C[CTL_SV_BUFFER] + SV_BUFFER_IDS * buffers;
    C[CTL_SV_TABLE] = C[CTL_SV_OWN] + SV_OWN_IDS * C[CTL_SV_OWNS];
    C[CTL_SV_CONSTANT_ID] = C[CTL_SV_TABLE] + C[CTL_SV_TABLE_IDS];
    // Words of static data that the module holds itself.
    uint data = C[CTL_ST_DESC] != 0u && C[CTL_SV_CONSTANTS] != 0u ? 4u + C[CTL_ST_DATA] / 4u : 0u;
    C[CTL_SV_CONSTANTS] = data;
    C[CTL_SV_BOUND] = C[CTL_SV_CONSTANT_ID] + data + C[CTL_DEBUG_FILES];
    C[CTL_SV_ENTRY_AT] = 5u + SV_HEAD_WORDS - (wide != 0u ? 0u : 2u);
    C[CTL_SV_MODE_AT] = C[CTL_SV_ENTRY_AT] + C[CTL_SV_KENTRY];
    C[CTL_SV_DECO_AT] = C[CTL_SV_MODE_AT] + C[CTL_SV_KMODE] + C[CTL_DEBUG_WORDS];
    C[CTL_SV_RDECO_AT] = C[CTL_SV_DECO_AT] + SV_DECO_WORDS - (C[CTL_ST_DESC] != 0u ? SV_DECO_ARENA : 0u);
    C[CTL_SV_BDECO_AT] = C[CTL_SV_RDECO_AT] + C[CTL_SV_DECO];
    C[CTL_SV_TYPES_AT] = C[CTL_SV_BDECO_AT] + C[CTL_ST_BDECO];
    C[CTL_SV_ARGS_AT] = C[CTL_SV_TYPES_AT] + SV_TYPE_WORDS + (wide != 0u ? SV_DOUBLE_WORDS : 0u) + (C[CTL_ST_DESC] != 0u ? 0u : SV_ARENA_WORDS);
    C[CTL_SV_STACK_AT] = C[CTL_SV_ARGS_AT] + 16u * C[CTL_ST_OUT];
    C[CTL_SV_BUFFERS_AT] = C[CTL_SV_STACK_AT] + 32u * lanes();
    C[CTL_SV_OWN_AT] = C[CTL_SV_BUFFERS_AT] + C[CTL_ST_BWORDS];
    C[CTL_SV_CONSTANTS_AT] = C[CTL_SV_OWN_AT] + SV_OWN_WORDS * C[CTL_SV_OWNS] + C[CTL_SV_TABLE_WORDS];
    C[CTL_SV_CONST_AT] = C[CTL_SV_CONSTANTS_AT] + (data != 0u ? 20u + 5u * data : 0u);
    C[CTL_SV_PCONST_AT] = C[CTL_SV_CONST_AT] + C[CTL_SV_CONST];
    C[CTL_SV_KCONST_AT] = C[CTL_SV_PCONST_AT] + C[CTL_SV_PCONST];
    C[CTL_SV_CODE_AT] = C[CTL_SV_KCONST_AT] + C[CTL_SV_KCONST];
    C[CTL_SV_KCODE_AT] = C[CTL_SV_CODE_AT] + C[CTL_SV_CODE];
    set_n_spv(C[CTL_SV_KCODE_AT] + C[CTL_SV_KCODE]);
    uint stack[16] = uint[16](
        43u | 4u << 16, SV_I_U, SV_I_STACK_WORDS, 0u,
        28u | 4u << 16, SV_I_STACK_TYPE, SV_I_U, SV_I_STACK_WORDS,
        32u | 4u << 16, SV_I_STACK_POINTER, 6u, SV_I_STACK_TYPE,
        59u | 4u << 16, SV_I_STACK_POINTER, SV_I_STACK, 6u);
    uint group[16] = uint[16](
        43u | 4u << 16, SV_I_U, SV_I_GROUP_WORDS, 0u,
        28u | 4u << 16, SV_I_GROUP_TYPE, SV_I_U, SV_I_GROUP_WORDS,
        32u | 4u << 16, SV_I_GROUP_POINTER, 4u, SV_I_GROUP_TYPE,
        59u | 4u << 16, SV_I_GROUP_POINTER, SV_I_GROUP_MEMORY, 4u);
    for (uint lane = 0u; lane < lanes(); lane++) {
        bool all = C[CTL_KERNEL_MAIN] == NONE;
        uint kernel = all ? 0u : C[CTL_KERNEL_MAIN] + lane, at = C[CTL_SV_STACK_AT] + 32u * lane;
        uint words = all ? C[CTL_ST_STACK_WORDS] : skernel_stack(kernel), shared_ = all ? C[CTL_ST_GROUP_WORDS] : skernel_group(kernel);
        for (uint k = 0u; k < 16u; k++) {
            set_spv_word(at + k, k == 3u ? max(C[CTL_ST_PRIVATE] != 0u ? words : 0u, 1u) : stack[k]);
            set_spv_word(at + 16u + k, k == 3u ? max(shared_, 1u) : group[k]);
        }
    }
    set_spv_word(0u, 0x07230203u);
    set_spv_word(1u, 0x00010300u);
    set_spv_word(2u, 0u);
    set_spv_word(3u, C[CTL_SV_BOUND]);
    set_spv_word(4u, 0u);
}
