// After a syntax error: what was read becomes an ERROR node, and parsing goes on at the next keyword
// that begins a statement, as long as the error is at one.
//@ share  8
//@ reads  tt.term tt.mate
//@ grid 8
//@ consts term_flags
#include "parse/global_stack.glsl"
const uint LR_STEPS = 4u;
#include "parse/kernel.glsl"
#include "parse/ending.glsl"

const uint BUDGET = 30000u;

// Token that anchors the ERROR node: one without a node. The token that could not be consumed has
// none, nor has a closing delimiter; NONE if there is no such token.
uint error_anchor(uint begin, uint end, uint pos) {
    if (pos < end) return pos;
    if (end < n_tt && tt_mate(end) < end) return end;
    // Tokens of nested groups are left alone: their own segments are parsed, and anchored, later.
    uint at = end;
    uint found = NONE;
    for (uint turns = 0u; at > begin && turns < 256u && found == NONE; turns++) {
        at--;
        uint mate = tt_mate(at);
        bool delimiter = mate != NONE;
        if (delimiter && mate < at) at = max(mate, begin);
        else if (!delimiter && anchor(at).x == 0u) found = at;
    }
    return found;
}

void error_node(uint begin, uint end, uint pos) {
    uint where = error_anchor(begin, end, pos);
    if (where == NONE || end == 0u) {
        C[CTL_PARSE_LOST] = 1u;
        return;
    }
    uint last = end - 1u;
    uint rank = H[at_pt_ends(last)];
    H[at_pt_ends(last)] = rank + 1u;
    set_anchor(where, uvec4(N_ERROR, begin, last, rank));
}

void main() {
    if (C[CTL_PARSE_ERRORS] == 0u || C[CTL_PARSE_MORE] != 0u) return;
    for (uint i = gl_GlobalInvocationID.x; i < n_order; i += gl_NumWorkGroups.x * 64u) {
        uint row = order_row(i);
        uint start = row_start(row) & ~SYNTAX_ERROR;
        uint failed = row_start(row) == start ? NONE : row_pos(row);
        uint begin = row_begin(row);
        uint end = segment_end(row);
        while (failed != NONE) {
            bool resumes = failed > begin && failed < end && (start == START_STMTS || start == START_ITEMS)
                && (k_term_flags(tt_term(failed)) & TF_RESUME) != 0u && spent < BUDGET;
            error_node(begin, resumes ? failed : end, failed);
            begin = failed;
            failed = NONE;
            if (resumes) {
                Lr lr = Lr(k_lr_begin(start), begin, begin, 0u);
                failed = parse(begin, end, start, lr, 2u * BUDGET);
                // Out of turns: what is read so far stays, the rest is passed over.
                if (failed == UNFINISHED) failed = NONE;
            }
        }
    }
}
