// Parses every segment of the current depth: an LR automaton whose stack lies in the columns s0 to
// s2 of the segment's own tokens. The grammar has no empty rules, so the stack fits. A nested group
// is one terminal; the production that consumes it says what its contents are.
//
// One flat loop, so that lanes stay together: each turn takes up a segment if the lane has none,
// consumes a token if no reduction is due, and does one reduction if one is.
// Tables: rustg/registry/parse.py; what reductions do: rustg/grammar/tables.py.
//@ reads  level.first tt.term tt.mate row.begin row.place
//@ writes row.start pt.s0 pt.s1 pt.s2 pt.meta pt.first pt.last pt.rank pt.ends tt.start
//@ consts lr_table lr_next lr_step lr_effect lr_start term_flags
//@ control PARSE_LEVEL PARSE_ERRORS
#include "parse/error.glsl"

uint half_of(uint word, uint index) { return (word >> ((index & 1u) * 16u)) & 0xFFFFu; }

void main() {
    uint depth = C[CTL_PARSE_LEVEL];
    if (depth + 1u >= n_level) return;
    uint rows = level_first(depth + 1u);
    uint row = level_first(depth) + gl_GlobalInvocationID.x;
    uint stride = gl_NumWorkGroups.x * 64u;
    bool busy = false;
    bool due = false;     // a reduction is due: action is LR_GO_REDUCE from a goto
    uint action = 0u;
    uint bottom = 0u;     // start state
    uint state = 0u;
    uint begin = 0u;      // first token and slot
    uint end = 0u;        // token after the last
    uint sp = 0u;         // slot of the next entry
    uint pos = 0u;        // next token
    uint la = 0u;         // its terminal
    while (busy || row < rows) {
        if (!busy) {
            uint start = 0u;
            while (start == 0u && row < rows) {
                start = row_start(row);
                row += stride;
            }
            if (start != 0u) {
                uint place = row_place(row - stride);
                begin = row_begin(row - stride);
                end = (place & ROW_MASK) + (place >> ROW_SHIFT == ROW_CLOSE ? 0u : 1u);
                bottom = k_lr_start(start);
                state = bottom;
                sp = begin;
                pos = begin;
                la = tt_term(pos);
                busy = true;
                due = false;
            }
        }
        if (busy) {
            if (!due) {
                uint index = state * TERM_COUNT + la;
                action = la < TERM_COUNT ? half_of(k_lr_table(index >> 1u), index) : LR_ERROR;
                if ((action & 7u) == LR_GO || (action & 7u) == LR_GO_REDUCE) {
                    state = action >> 3u;
                    H[at_pt_s0(sp)] = state;
                    H[at_pt_s1(sp)] = pos;
                    H[at_pt_s2(sp)] = pos;
                    sp++;
                    if (la - TERM_PAREN < 3u) pos = tt_mate(pos);
                    pos++;
                    la = pos < end ? tt_term(pos) : TERM_END;
                }
            }
            due = false;
            uint op = action & 7u;
            if (op == LR_REDUCE || op == LR_GO_REDUCE) {
                uint w = k_lr_step(2u * (action >> 3u));
                uint slot = sp - (w & 15u);
                uint act = (w >> 17u) & 3u;
                uint from = (w >> 13u) & 15u;
                uint tok = H[at_pt_s1(slot + from)];
                uint bits = 0u;
                uint effects = w >> 29u;
                if (effects != 0u || act != LR_NONE || ((w >> 28u) & 1u) != 0u) {
                    uint v = k_lr_step(2u * (action >> 3u) + 1u);
                    bits = v & 4095u;
                    uint i = 0u;
                    while (i < effects) {
                        uint d = k_lr_effect((v >> 12u) + i);
                        uint other = H[at_pt_s1(slot + (d & 15u))];
                        if (((d >> 4u) & 3u) == CARRY_NODE) H[at_pt_meta(other)] = (H[at_pt_meta(other)] & 0xFFFF00FFu) | d >> 8u << 8u;
                        else H[at_tt_start(other)] = d >> 8u;
                        i++;
                    }
                    i = ((w >> 28u) & 1u) != 0u ? slot : sp;
                    while (i < sp) { bits |= H[at_pt_s0(i)] >> 16u; i++; }
                    if (act == LR_NODE) {
                        uint last = pos - 1u - ((w >> 27u) & 1u);
                        uint rank = H[at_pt_ends(last)];
                        H[at_pt_ends(last)] = rank + 1u;
                        H[at_pt_meta(tok)] = ((w >> 19u) & 255u) | bits << 16u;
                        H[at_pt_first(tok)] = H[at_pt_s2(slot)];
                        H[at_pt_last(tok)] = last;
                        H[at_pt_rank(tok)] = rank;
                        bits = 0u;
                    } else if (act == LR_ADOPT) {
                        H[at_pt_meta(tok)] |= bits << 16u;
                        H[at_pt_first(tok)] = H[at_pt_s2(slot)];
                        bits = 0u;
                    }
                }
                uint below = slot == begin ? bottom : H[at_pt_s0(slot - 1u)] & 0xFFFFu;
                uint index = below * GOTO_STRIDE + ((w >> 4u) & 511u);
                action = half_of(k_lr_next(index >> 1u), index);
                state = action >> 3u;
                due = (action & 7u) == LR_GO_REDUCE;
                H[at_pt_s0(slot)] = state | bits << 16u;
                if (from != 0u) H[at_pt_s1(slot)] = tok;
                sp = slot + 1u;
            } else if (op != LR_GO) {
                busy = false;
                if (op != LR_ACCEPT) {
                    C[CTL_PARSE_ERRORS] = 1u;
                    H[at_row_start(row - stride)] |= SYNTAX_ERROR;
                    // A keyword that begins a statement is as good a place as any to go on.
                    uint start = row_start(row - stride) & ~SYNTAX_ERROR;
                    if (la != TERM_END && la < TERM_COUNT && pos > begin && (k_term_flags(la) & TF_RESUME) != 0u
                        && (start == START_STMTS || start == START_ITEMS)) {
                        error_node(begin, pos, pos);
                        begin = pos;
                        sp = pos;
                        state = bottom;
                        busy = true;
                    } else {
                        error_node(begin, end, pos);
                    }
                }
            }
        }
    }
}
