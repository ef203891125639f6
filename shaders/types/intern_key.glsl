// Hashes of types and terms.
//@ reads term_hash.key
uint intern_mix(uint h, uint w) {
    h ^= w * 0x9E3779B1u;
    h = (h << 15) | (h >> 17);
    return h * 0x85EBCA77u + 0xC2B2AE3Du;
}
uint intern_start(uint kind, uint data, uint n) { return intern_mix(intern_mix(intern_mix(0u, kind), data), n); }
uint intern_slot(uint h) {
    h ^= h >> 16;
    h *= 0x7FEB352Du;
    h ^= h >> 15;
    return h % cap_term_hash;
}
