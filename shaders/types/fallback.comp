// The stuck rows that were picked decide: a coercion becomes equality, a pattern imposes its constructor, the operands of an
// operator get one type, an index is a `usize`.
#include "types/fire.glsl"
//@ reads  res.body
//@ writes fb.row uf.term

void main() {
    if (C[CTL_TYPES_STAGE] != STAGE_FALLBACK && C[CTL_TYPES_STAGE] != STAGE_OPERATORS) return;
        for (uint i = gl_GlobalInvocationID.x; i < list_rows; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        uint item = H[list_base + i] & WAIT_MASK;
        uint n = item >> 1;
        uint body = res_body(n);
        if (body != NONE && fb_row(body) == item) {
            set_fb_row(body, NONE);
            begin();
            uint place = EQ_SITE;
            uint kind = node_kind(n);
            bool site = (item & 1u) != 0u;
            if (site) {
                o_done = true;
                o_a = v_of(n);
                o_b = s_of(n);
            } else if (kind == N_EXPR_INDEX) {
                // A known index of an unknown base would be stuck for ever.
                if (head(find(v_of(n - 1u))) == TH_GENERAL) also(n - 1u, EQ_EXTRA, v_of(n - 1u), TY_USIZE);
                else o_done = true;
            } else if (kind == N_EXPR_BINARY || kind == N_EXPR_ASSIGN_OP) {
                uint rhs = n - 1u;
                also(rhs, EQ_EXTRA, v_of(rhs), v_of(prev_child(n, rhs)));
                // Nothing known on either side would stay stuck for ever.
                o_done = head(find(v_of(rhs))) == TH_GENERAL && head(find(v_of(prev_child(n, rhs)))) == TH_GENERAL;
                if (o_done && kind == N_EXPR_BINARY && node_data(n) < BINOP_EQ) {
                    o_a = v_of(n);
                    o_b = v_of(rhs);
                }
            } else {
                if (kind == N_PAT_TUPLE || kind == N_PAT_REF || kind == N_PAT_SLICE) {
                    if (kind == N_PAT_TUPLE && term_n(2u * n) == 0u) o_done = true;
                    else set_uf_term(3u * n, 2u * n);
                }
                o_a = v_of(n);
                o_b = s_of(n);
            }
            finish(n, site ? IF_SITE_DONE : IF_OWN_DONE, site ? EQ_SITE : EQ_EXTRA);
        }
    }
    if (moved) C[CTL_CHANGED] = 1u;
}
