// Marking bodies as needed.
//@ reads  dbody.body lang.def
//@ writes lbody.live
//@ racy lbody.live

void mark_body(uint b) {
    if (b == NONE) return;
    if (atomicOr(H[at_lbody_live(b)], 1u) == 0u) atomicOr(C[CTL_CHANGED], 1u);
}
void mark(uint d) { if (d != NONE) mark_body(dbody_body(d)); }
void mark_lang(uint name) { if (n_lang > name) mark(lang_def(name)); }
