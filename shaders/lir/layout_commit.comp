// Ends a round of layout: what was found becomes visible.
//@ rows   ty
//@ reads  lay.next
//@ writes lay.repr
void run(uint t) {
    if (lay_repr(t) == REPR_NONE && lay_next(t) != REPR_NONE) {
        set_lay_repr(t, lay_next(t));
        atomicOr(C[CTL_CHANGED], 1u);
    }
}
