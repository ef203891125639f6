// Open-addressing hash tables over rows: a slot holds a row number, the key is k columns of that row.
// A probe sequence ends at an empty slot (NONE). Slots are claimed with compare-and-swap in one dispatch and
// read in later ones; where a row lies depends on timing, which row represents a key does not.
// Hash: MurmurHash3 32-bit finalizer (Austin Appleby, public domain) after a multiply-rotate for each word.
#include "lib/generic.glsl"

const uint HASH_KEYS = 8u;
const uint HASH_CANDIDATE = 0x80000000u;

uint hash_mix(uint h, uint word) {
    word *= 0xCC9E2D51u;
    word = (word << 15) | (word >> 17);
    h ^= word * 0x1B873593u;
    h = (h << 13) | (h >> 19);
    return h * 5u + 0xE6546B64u;
}

uint hash_end(uint h) {
    h ^= h >> 16;
    h *= 0x85EBCA6Bu;
    h ^= h >> 13;
    h *= 0xC2B2AE35u;
    return h ^ (h >> 16);
}

// First slot of hash `h` among `cap`: the high half of the product, so that cap may be any number.
uint hash_slot(uint h, uint cap) {
    uint hi, lo;
    umulExtended(h, cap, hi, lo);
    return hi;
}

uint hash_next(uint slot, uint cap) { return slot + 1u == cap ? 0u : slot + 1u; }

// Key of row `row`, whose first key word is at heap index base + row and the next ones `stride` apart.
uint hash_row(uint base, uint stride, uint k, uint row) {
    uint h = k;
    for (uint c = 0u; c < k; c++) h = hash_mix(h, H[base + c * stride + row]);
    return hash_end(h);
}

// Whether rows a and b of two tables have the same key.
bool hash_same(uint base_a, uint stride_a, uint a, uint base_b, uint stride_b, uint b, uint k) {
    bool same = true;
    for (uint c = 0u; c < k; c++) same = same && H[base_a + c * stride_a + a] == H[base_b + c * stride_b + b];
    return same;
}

// Row of table `t` whose k columns from `col` are q, found through slot table `slots`; NONE if there is none.
uint hash_find(uint slots, uint t, uint col, uint k, uint q[HASH_KEYS]) {
    uint at = column_base(slots, 0u);
    uint room = row_capacity(slots);
    uint base = column_base(t, col);
    uint stride = row_capacity(t);
    uint h = k;
    for (uint c = 0u; c < k; c++) h = hash_mix(h, q[c]);
    uint slot = hash_slot(hash_end(h), room);
    uint found = NONE;
    bool run = room != 0u;
    uint tries = 0u;
    while (run) {
        uint row = H[at + slot];
        if (row == NONE) {
            run = false;
        } else {
            bool same = true;
            for (uint c = 0u; c < k; c++) same = same && H[base + c * stride + row] == q[c];
            if (same) {
                found = row;
                run = false;
            }
            slot = hash_next(slot, room);
        }
        tries++;
        run = run && tries < room;
    }
    return found;
}

// True if `slots` has room for `rows` rows at most half full; else records what it needs.
bool hash_room(uint slots, uint rows) {
    if (2u * rows <= row_capacity(slots)) return true;
    atomicMax(C[DIRECTORY + 4u * slots + 3u], 4u * rows);
    atomicOr(C[CTL_OVERFLOW], 1u);
    return false;
}
