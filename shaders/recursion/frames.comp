// The frame of each part: return place, parameters (or results), vregs, slots. Its place in the source, for the panic of a full stack.
//@ rows   rfn
//@ reads  fn.row fn.vreg fn.vregs fn.params fn.slot fn.slots fn.def def.node node.tok tok.lo rfn.member rvreg.words rvreg.at rslot.bytes rslot.at lir.loc file.start
//@ reads  line_block.lines line_block.start line_block.chars
//@ writes rfn.slots rfn.frame rfn.file rfn.line rfn.col
#include "lib/source.glsl"
void position(uint f) {
    uint p = lir_loc(fn_row(f)), d = fn_def(f), low = 0u, high = n_file;
    if (d != NONE && def_node(d) != NONE) p = tok_lo(node_tok(def_node(d)));
    p = min(p, 64u * max(n_line_block, 1u) - 1u);
    while (low + 1u < high) {
        uint middle = (low + high) / 2u;
        if (file_start(middle) <= p) low = middle;
        else high = middle;
    }
    uint begin = file_start(low), lines = line_block_lines(p >> 6), start = line_block_start(p >> 6), n = 0u;
    for (uint j = p & ~63u; j < p; j++)
        if (src_byte(j) == 10u) {
            lines++;
            start = j + 1u;
        }
    start = max(start, begin);
    n = line_block_chars(p >> 6) - line_block_chars(start >> 6);
    for (uint j = p & ~63u; j < p; j++) n += (src_byte(j) & 0xC0u) != 0x80u ? 1u : 0u;
    for (uint j = start & ~63u; j < start; j++) n -= (src_byte(j) & 0xC0u) != 0x80u ? 1u : 0u;
    set_rfn_file(f, low);
    set_rfn_line(f, lines - line_block_lines(begin >> 6) + 1u);
    set_rfn_col(f, n + 1u);
}
void run(uint f) {
    if (rfn_member(f) == 0u) return;
    uint words = 0u, bytes = 0u;
    if (fn_vregs(f) != 0u) {
        uint last = fn_vreg(f) + fn_vregs(f) - 1u;
        words = rvreg_at(last) + rvreg_words(last) - rvreg_at(fn_vreg(f));
    }
    if (fn_slots(f) != 0u) {
        uint last = fn_slot(f) + fn_slots(f) - 1u;
        bytes = rslot_at(last) + rslot_bytes(last) - rslot_at(fn_slot(f));
    }
    uint slots = (REC_PARAMS + 8u * max(fn_params(f), 2u) + 4u * words + 15u) & ~15u;
    set_rfn_slots(f, slots);
    set_rfn_frame(f, slots + bytes);
    if (n_line_block != 0u) position(f);
}
