// Templates: see registry/spirv.py.
//@ consts sv_template sv_first

// Entry of a template, or NONE.
uint template_at(uint op, uint ty, uint variant) {
    uint first = k_sv_first(op * 8u + ty);
    if (first == NONE) return NONE;
    return k_sv_template(5u * (first + variant) + 3u) == NONE ? NONE : first + variant;
}
uint code_words(uint t) { return t == NONE ? 0u : k_sv_template(5u * t) >> 20; }
uint const_words(uint t) { return t == NONE ? 0u : k_sv_template(5u * t + 1u) >> 20; }
uint deco_words(uint t) { return t == NONE ? 0u : k_sv_template(5u * t + 2u) >> 20; }
uint template_ids(uint t) { return t == NONE ? 0u : k_sv_template(5u * t + 3u); }
uint template_needs(uint t) { return t == NONE ? 0u : k_sv_template(5u * t + 4u); }
