// Writes the decorations, types and the variable of each buffer, or the specialization constant. Ids: size, array, block, pointer, variable.
//@ rows   sbuf
//@ reads  sbuf.class sbuf.set sbuf.binding sbuf.words sbuf.deco_at sbuf.words_at
//@ writes spv.word
uint at;
void put(uint w) { set_spv_word(at++, w); }
// A decoration of `id` with a number; without one (NONE) a word shorter.
void decorate(uint id, uint what, uint number) {
    put(71u | (number == NONE ? 3u : 4u) << 16);
    put(id);
    put(what);
    if (number != NONE) put(number);
}
void run(uint i) {
    if (C[CTL_ST_DESC] == 0u) return;
    uint id = C[CTL_SV_BUFFER] + SV_BUFFER_IDS * i, kind = sbuf_class(i), words = sbuf_words(i);
    bool storage = kind == KCLASS_STORAGE, uniform_ = kind == KCLASS_UNIFORM, push = kind == KCLASS_PUSH;
    at = C[CTL_SV_BDECO_AT] + sbuf_deco_at(i);
    if (kind == KCLASS_SPEC) {
        // SpecId, SpecConstant.
        decorate(id + 4u, 1u, sbuf_set(i));
        at = C[CTL_SV_BUFFERS_AT] + sbuf_words_at(i);
        put(50u | 4u << 16);
        put(SV_I_U);
        put(id + 4u);
        put(sbuf_binding(i));
        return;
    }
    if (push) {
        decorate(id + 1u, 6u, 4u);
        decorate(id + 2u, 2u, NONE);
    } else {
        decorate(id + 4u, 34u, sbuf_set(i));
        decorate(id + 4u, 33u, sbuf_binding(i));
    }
    if (uniform_) {
        decorate(id + 1u, 6u, 16u);
        decorate(id + 2u, 2u, NONE);
    }
    if (!storage) {
        put(72u | 5u << 16);
        put(id + 2u);
        put(0u);
        put(35u);
        put(0u);
    }
    at = C[CTL_SV_BUFFERS_AT] + sbuf_words_at(i);
    if (storage) {
        put(59u | 4u << 16);
        put(SV_I_PBLOCK);
        put(id + 4u);
        put(12u);
    } else {
        uint element = uniform_ ? SV_I_V4 : SV_I_U, class_ = uniform_ ? 2u : 9u;
        uint w[19] = uint[19](
            43u | 4u << 16, SV_I_U, id, uniform_ ? words / 4u : words,
            28u | 4u << 16, id + 1u, element, id,
            30u | 3u << 16, id + 2u, id + 1u,
            32u | 4u << 16, id + 3u, class_, id + 2u,
            59u | 4u << 16, id + 3u, id + 4u, class_);
        for (uint k = 0u; k < 19u; k++) put(w[k]);
    }
}
