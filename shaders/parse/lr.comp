// Parses every segment of the current depth: an LR automaton whose stack lies in the columns s0 to
// s2 of the segment's own tokens. The grammar has no empty rules, so the stack fits. A nested group
// is one terminal; the production that consumes it says what its contents are.
// The meaning of all tables is in rustg/grammar/tables.py.
//@ reads  level.first tt.term tt.mate
//@ writes pt.s0 pt.s1 pt.s2 pt.meta pt.first pt.last pt.rank pt.ends tt.start
//@ consts lr_action lr_action_base lr_action_default lr_goto lr_goto_base lr_goto_default lr_prod lr_elem
//@ control PARSE_LEVEL
#include "parse/segment.glsl"
#include "parse/error.glsl"

uint terminal(uint pos, uint end) { return pos < end ? tt_term(pos) : TERM_END; }

void parse(uint row) {
    Segment s = segment(row);
    if (s.start == 0u) return;
    uint bottom = k_lr_start(s.start);
    uint state = bottom;
    uint sp = s.begin;  // slot of the next entry
    uint pos = s.begin;
    uint la = terminal(pos, s.end);
    bool running = true;
    while (running) {
        uint b = k_lr_action_base(state);
        uint w = la < TERM_COUNT ? k_lr_action((b & 0xFFFFFu) + la) : 0u;
        uint r = (w >> 20u) == (b >> 20u) ? w & 0xFFFFFu : k_lr_action_default(state);
        if (la >= TERM_COUNT) r = LR_ERROR;
        uint op = r & 7u;
        if (op == LR_GO || op == LR_GO_REDUCE) {
            state = r >> 3u;
            set_pt_s0(sp, state);
            set_pt_s1(sp, pos);
            set_pt_s2(sp, pos);
            sp++;
            bool group = la == TERM_PAREN || la == TERM_BRACKET || la == TERM_BRACE;
            pos = (group ? tt_mate(pos) : pos) + 1u;
            la = terminal(pos, s.end);
        }
        running = op != LR_ERROR && op != LR_ACCEPT;
        while (op == LR_REDUCE || op == LR_GO_REDUCE) {
            uint p = r >> 3u;
            uint pw = k_lr_prod(2u * p);
            uint pv = k_lr_prod(2u * p + 1u);
            uint n = pw & 15u;
            uint anchor = (pw >> 13u) & 15u;
            uint act = (pw >> 17u) & 3u;
            uint elems = pv >> 12u;
            uint bits = pv & 4095u;
            uint slot = sp - n;
            uint tail = NONE;
            uint first = pt_s2(slot);
            uint i = 0u;
            while (i < n) {
                uint d = k_lr_elem(elems + i);
                uint tok = pt_s1(slot + i);
                bits |= pt_s0(slot + i) >> 16u;
                uint carry = d & 3u;
                uint arg = (d >> 2u) & 63u;
                if (carry == 1u && arg != 0u) set_pt_meta(tok, (pt_meta(tok) & 0xFFFF00FFu) | arg << 8u);
                if (carry == 3u) set_tt_start(tok, arg);
                if ((carry == 1u || carry == 2u) && tok != NONE) tail = tok;
                i++;
            }
            uint at = anchor == 15u ? NONE : pt_s1(slot + anchor);
            uint result = at;
            if (act == LR_NODE) {
                uint kind = (pw >> 19u) & 255u;
                uint last = pos - 1u - ((pw >> 27u) & 1u);
                uint rank = pt_ends(last);
                set_pt_ends(last, rank + 1u);
                set_pt_meta(at, kind | bits << 16u);
                set_pt_first(at, first);
                set_pt_last(at, last);
                set_pt_rank(at, rank);
                bits = 0u;
            } else if (act == LR_ADOPT) {
                set_pt_meta(at, pt_meta(at) | bits << 16u);
                set_pt_first(at, first);
                bits = 0u;
            } else if (tail != NONE) {
                result = tail;
            }
            uint below = slot == s.begin ? bottom : pt_s0(slot - 1u) & 0xFFFFu;
            uint nt = (pw >> 4u) & 511u;
            uint g = k_lr_goto(k_lr_goto_base(nt) + below);
            r = (g >> 20u) == nt ? g & 0xFFFFFu : k_lr_goto_default(nt);
            op = r & 7u;
            state = r >> 3u;
            set_pt_s0(slot, state | bits << 16u);
            set_pt_s1(slot, result);
            set_pt_s2(slot, first);
            sp = slot + 1u;
            if (op == LR_ERROR || op == LR_ACCEPT) running = false;
        }
        if (op == LR_ERROR) syntax_error(s, state, pos, sp);
    }
}

void main() {
    uint depth = C[CTL_PARSE_LEVEL];
    if (depth + 1u >= n_level) return;
    uint end = level_first(depth + 1u);
    for (uint i = level_first(depth) + gl_GlobalInvocationID.x; i < end; i += gl_NumWorkGroups.x * 64u) parse(i);
}
