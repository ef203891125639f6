// Nothing moves: the first stuck row of each body that can decide by itself.
//@ params list
//@ reads infer.flags infer.bm res.body
//@ writes fb.row
#include "types/refs.glsl"
#include "types/ast.glsl"
#include "types/list.glsl"

bool decides_alone(uint n) {
    switch (node_kind(n)) {
        case N_PAT_LIT:
        case N_PAT_TUPLE:
        case N_PAT_TUPLE_STRUCT:
        case N_PAT_STRUCT:
        case N_PAT_PATH:
        case N_PAT_BIND:
        case N_PAT_REF: return infer_bm(n) != NONE;
        case N_PAT_SLICE: return infer_bm(n) != NONE && term_n(2u * n) != 0u;
        case N_EXPR_BINARY:
        case N_EXPR_ASSIGN_OP: return C[CTL_TYPES_STAGE] == STAGE_OPERATORS;
        case N_EXPR_INDEX: return true;
        default: return false;
    }
}

void main() {
    if (C[CTL_TYPES_STAGE] != STAGE_FALLBACK && C[CTL_TYPES_STAGE] != STAGE_OPERATORS) return;
    uint count = row_count(p_list);
    for (uint i = gl_GlobalInvocationID.x; i < count; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        uint item = list_item(p_list, i) & WAIT_MASK;
        uint n = item >> 1;
        bool site = (item & 1u) != 0u;
        bool waits = (infer_flags(n) & (site ? IF_SITE_DONE : IF_OWN_DONE)) == 0u;
        if (waits && (site || decides_alone(n)) && res_body(n) != NONE) {
            atomicMin(H[at_fb_row(res_body(n))], item);
        }
    }
}
