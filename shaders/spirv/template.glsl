// Templates: see registry/spirv.py.
//@ consts sv_template sv_first

// Entry of a template, or NONE. (No branches here: SwiftShader would take minutes and gigabytes to compile passes that ask for many.)
uint template_at(uint op, uint ty, uint variant) {
    uint first = k_sv_first(op * 8u + ty), at = first == NONE ? 0u : first + variant, ids = k_sv_template(5u * at + 3u);
    uint none = (first == NONE ? 1u : 0u) | (ids == NONE ? 1u : 0u);
    return none != 0u ? NONE : at;
}
uint template_word(uint t, uint k) {
    uint at = t == NONE ? 0u : t, word = k_sv_template(5u * at + k), mask = t == NONE ? 0u : NONE;
    return word & mask;
}
uint code_words(uint t) { return template_word(t, 0u) >> 20; }
uint const_words(uint t) { return template_word(t, 1u) >> 20; }
uint deco_words(uint t) { return template_word(t, 2u) >> 20; }
uint template_ids(uint t) { return template_word(t, 3u); }
uint template_needs(uint t) { return template_word(t, 4u); }
