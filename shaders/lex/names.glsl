// Names as ranges of source bytes, their hash, and the hash table in which they are interned.
// A slot holds the position of the first occurrence of its name; open addressing, linear probing.
// Hash: multiply and shift by words, finished as in MurmurHash3 (Appleby).
//@ reads src.word lex_bits.word
//@ writes lex_slot.at
#include "lib/source.glsl"
#include "lib/diag.glsl"

const uint MAX_PROBES = 4096u;

// Bytes before the name proper of a token; NONE if the kind has no name.
uint name_skip(uint kind) {
    uint skip = NONE;
    if (kind == TOK_IDENT || kind == TOK_INVALID_IDENT) skip = 0u;
    if (kind == TOK_LIFETIME) skip = 1u;
    if (kind == TOK_RAW_IDENT) skip = 2u;
    if (kind == TOK_RAW_LIFETIME) skip = 3u;
    return skip;
}

uint join_words(uint a, uint b, uint shift) { return shift == 0u ? a : (a >> shift) | (b << (32u - shift)); }

uint tail_mask(uint left) { return left >= 4u ? 0xFFFFFFFFu : (1u << (left * 8u)) - 1u; }

uint name_high_;  // bits of all bytes of the last name that was hashed

// Hash of `len` bytes at `lo`.
uint name_hash(uint lo, uint len) {
    uint shift = (lo & 3u) * 8u;
    uint w = lo >> 2;
    uint a = src_word(w);
    uint h = len;
    uint left = len;
    uint high = 0u;
    while (left != 0u) {
        w++;
        uint b = src_word(w);
        uint x = join_words(a, b, shift) & tail_mask(left);
        high |= x;
        h = (h ^ x) * 0x9E3779B1u;
        h ^= h >> 15;
        a = b;
        left -= min(left, 4u);
    }
    name_high_ = high;
    h *= 0x85EBCA6Bu;
    h ^= h >> 13;
    h *= 0xC2B2AE35u;
    return h ^ (h >> 16);
}

// Whether the name at `at` is the `len` bytes at `lo`: its text begins with them and a token (or
// a fixed name, which a zero byte follows) ends there.
bool same_name(uint at, uint lo, uint len) {
    uint sa = (at & 3u) * 8u;
    uint sb = (lo & 3u) * 8u;
    uint wa = at >> 2;
    uint wb = lo >> 2;
    uint a = src_word(wa);
    uint b = src_word(wb);
    uint left = len;
    uint different = 0u;
    while (left != 0u) {
        wa++;
        wb++;
        uint a2 = src_word(wa);
        uint b2 = src_word(wb);
        different = (join_words(a, a2, sa) ^ join_words(b, b2, sb)) & tail_mask(left);
        a = a2;
        b = b2;
        left = different != 0u ? 0u : left - min(left, 4u);
    }
    uint end = at + len;
    bool ends = src_byte(end) == 0u || ((lex_bits_word(end >> 4) >> ((end & 15u) * 2u)) & 1u) != 0u;
    return different == 0u && ends;
}

// Interns the name of `len` bytes at `lo`; returns its slot.
uint intern_name(uint lo, uint len) {
    uint mask = n_lex_slot - 1u;
    uint slot = name_hash(lo, len) & mask;
    uint probes = 0u;
    bool going = len != 0u;
    while (going) {
        uint at = lex_slot_at(slot);
        if (at == NONE) {
            at = atomicCompSwap(H[at_lex_slot_at(slot)], NONE, lo);
            at = at == NONE ? lo : at;
        }
        bool hit = at == lo || same_name(at, lo, len);
        if (hit && lo < at) atomicMin(H[at_lex_slot_at(slot)], lo);
        probes++;
        going = !hit && probes < MAX_PROBES;
        slot = going ? (slot + 1u) & mask : slot;
    }
    if (probes == MAX_PROBES) diag(D_NAME_COLLISIONS, lo, lo + len, 0u);
    return slot;
}
