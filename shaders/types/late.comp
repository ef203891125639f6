// Does what rows put off (see types/late.glsl); no place is written twice in a round.
//@ rows   late
//@ reads  late.what late.value
//@ writes uf.parent uf.term infer.bm term.kind term.data term_arg.ref
void run(uint i) {
    uint what = late_what(i);
    uint at = what / LATE_COUNT;
    uint value = late_value(i);
    switch (what % LATE_COUNT) {
        case LATE_PARENT: set_uf_parent(at, value); break;
        case LATE_TERM: set_uf_term(at, value); break;
        case LATE_BM: set_infer_bm(at, value); break;
        case LATE_KIND: set_term_kind(at, value); break;
        case LATE_DATA: set_term_data(at, value); break;
        default: set_term_arg_ref(at, value); break;
    }
}
