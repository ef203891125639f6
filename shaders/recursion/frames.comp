// The frame of each part: return place, parameters (or results), vregs, slots. Its place in the source, for the panic of a full stack.
//@ rows   rfn
//@ reads  fn.row fn.vreg fn.vregs fn.params fn.slot fn.slots fn.def def.node node.tok tok.lo rfn.member rvreg.words rvreg.at rslot.bytes rslot.at lir.loc
//@ writes rfn.slots rfn.frame rfn.file rfn.line rfn.col
#include "lib/line.glsl"
void position(uint f) {
    uint p = lir_loc(fn_row(f)), d = fn_def(f);
    if (d != NONE && def_node(d) != NONE) p = tok_lo(node_tok(def_node(d)));
    p = min(p, 4u * n_src - 1u);
    uint file = file_of(p);
    uvec2 at = line_and_column(p, file);
    set_rfn_file(f, file);
    set_rfn_line(f, at.x);
    set_rfn_col(f, at.y);
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
    if (n_src != 0u) position(f);
}
