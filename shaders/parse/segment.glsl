// The segment that ends at a row of `row`, if one does.
//@ reads  row.place row.group row_block.comma row_block.arm row_block.stmt tt.start
//@ consts lr_start_cut
#include "lex/select.glsl"

struct Segment {
    uint start;  // start symbol, 0: there is no segment
    uint begin;  // first token
    uint end;    // token after the last
};

bool cuts(uint kind, uint rule) {
    // Rules that each kind of row answers to; an edge ends every segment.
    uint to = sel(kind == ROW_COMMA, CUT_COMMA | CUT_ARM, sel(kind == ROW_SEMI, CUT_SEMI, 0u));
    to |= sel(kind == ROW_STMT || kind == ROW_STMT_ARM, CUT_BRACE, 0u) | sel(kind >= ROW_ARM, CUT_ARM, 0u);
    return kind <= ROW_CLOSE || (to & rule) != 0u;
}

// The last row before `row` that cuts by `rule`; NONE if there is none.
uint cut_before(uint row, uint rule) {
    uint at = row;
    while ((at & 63u) != 0u && !cuts(row_place(at - 1u) >> ROW_SHIFT, rule)) at--;
    if ((at & 63u) != 0u) return at - 1u;
    uint block = at >> 6u;
    uint found = 0u;
    while (block > 0u && found == 0u) {
        block--;
        found = (rule & CUT_COMMA) != 0u ? row_block_comma(block)
            : (rule & CUT_ARM) != 0u ? row_block_arm(block) : row_block_stmt(block);
    }
    return found - 1u;
}

Segment segment(uint row) {
    uint w = row_place(row);
    uint kind = w >> ROW_SHIFT;
    uint place = w & ROW_MASK;
    uint group = row_group(row);
    uint start = tt_start(sel(group == NONE, 0u, group));
    start = sel(kind == ROW_OPEN, 0u, sel(group == NONE, START_FILE, start));
    uint rule = k_lr_start_cut(start);
    start = sel(cuts(kind, rule), start, 0u);
    // Most often the row before is the one.
    bool looks = start != 0u && rule != 0u;
    uint before = max(row, 1u) - 1u;
    uint v = row_place(before);
    bool near = row > 0u && cuts(v >> ROW_SHIFT, rule);
    if (looks && !near) {
        before = cut_before(row, rule);
        v = before == NONE ? NONE : row_place(before);
    }
    Segment s;
    // A group that is not cut at all begins behind its opening delimiter.
    s.begin = sel(rule == 0u, group, sel(before == NONE || !(near || looks), NONE, v & ROW_MASK)) + 1u;
    s.end = place + sel(kind == ROW_CLOSE, 0u, 1u);
    s.start = sel(s.begin < s.end, start, 0u);
    return s;
}
