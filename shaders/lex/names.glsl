// Names as ranges of source bytes, their hash, and the hash table in which they are interned.
// A slot holds the position of the first occurrence of its name; open addressing, linear probing.
// Hash: multiply and shift by words, finished as in MurmurHash3 (Appleby).
//@ reads src.word lex_bits.word
//@ writes lex_slot.at lex_new.slot
//@ racy lex_slot.at
#include "lib/source.glsl"

const uint MAX_PROBES = 4096u;

// Bytes before the name proper of a token; NONE if the kind has no name.
uint name_skip(uint kind) {
    uint skip = mix(NONE, 0u, kind == TOK_IDENT || kind == TOK_INVALID_IDENT);
    skip = mix(skip, 1u, kind == TOK_LIFETIME);
    skip = mix(skip, 2u, kind == TOK_RAW_IDENT);
    return mix(skip, 3u, kind == TOK_RAW_LIFETIME);
}

uint join_words(uint a, uint b, uint shift) { return mix((a >> shift) | (b << (32u - shift)), a, shift == 0u); }

uint tail_mask(uint left) { return mix((1u << (left * 8u)) - 1u, 0xFFFFFFFFu, left >= 4u); }

uint name_high_;  // bits of all bytes of the last name that was hashed

#include "lex/select.glsl"

uint hash_step(uint h, uint x) {
    h = (h ^ x) * 0x9E3779B1u;
    return h ^ (h >> 15);
}

uint hash_finish(uint h) {
    h *= 0x85EBCA6Bu;
    h ^= h >> 13;
    h *= 0xC2B2AE35u;
    return h ^ (h >> 16);
}

// A name: its first eight bytes in two words, zero behind its end.
struct Name {
    uint lo;
    uint len;
    uint a;
    uint b;
};

Name name_at(uint lo, uint len) {
    uint shift = (lo & 3u) * 8u;
    uint w = lo >> 2;
    uint x = src_word(w);
    uint y = src_word(w + 1u);
    uint z = src_word(w + 2u);
    uint up = 32u - shift;
    uint a = sel(shift == 0u, x, (x >> shift) | (y << up));
    uint b = sel(shift == 0u, y, (y >> shift) | (z << up));
    return Name(lo, len, a & tail_mask(len), b & sel(len > 4u, tail_mask(len - 4u), 0u));
}

// Hash of a name. Names of more than eight bytes go on in a loop.
uint name_hash(Name name) {
    uint h = hash_step(hash_step(name.len, name.a), name.b);
    uint high = name.a | name.b;
    uint left = name.len - min(name.len, 8u);
    uint shift = (name.lo & 3u) * 8u;
    uint w = (name.lo >> 2) + 2u;
    uint a = src_word(w);
    while (left != 0u) {
        w++;
        uint b = src_word(w);
        uint x = join_words(a, b, shift) & tail_mask(left);
        high |= x;
        h = hash_step(h, x);
        a = b;
        left -= min(left, 4u);
    }
    name_high_ = high;
    return hash_finish(h);
}

// Whether the name at `at` is `name`: its text begins with it and a token (or a fixed name, which
// a zero byte follows) ends there.
bool same_name(uint at, Name name) {
    Name other = name_at(at, name.len);
    bool same = other.a == name.a && other.b == name.b;
    uint left = same ? name.len - min(name.len, 8u) : 0u;
    uint sa = (at & 3u) * 8u;
    uint sb = (name.lo & 3u) * 8u;
    uint wa = (at >> 2) + 2u;
    uint wb = (name.lo >> 2) + 2u;
    uint a = src_word(wa);
    uint b = src_word(wb);
    while (left != 0u) {
        wa++;
        wb++;
        uint c = src_word(wa);
        uint d = src_word(wb);
        same = ((join_words(a, c, sa) ^ join_words(b, d, sb)) & tail_mask(left)) == 0u;
        a = c;
        b = d;
        left = same ? left - min(left, 4u) : 0u;
    }
    uint end = at + name.len;
    return same && (src_byte(end) == 0u || ((lex_bits_word(end >> 4) >> ((end & 15u) * 2u)) & 1u) != 0u);
}

// Interns the name of `len` bytes at `lo`; returns its slot, NONE after too many collisions.
uint intern_name(uint lo, uint len) {
    uint mask = n_lex_slot - 1u;
    Name name = name_at(lo, len);
    uint slot = name_hash(name) & mask;
    uint probes = 0u;
    bool going = len != 0u;
    while (going) {
        uint at = lex_slot_at(slot);
        if (at == NONE) {
            // More than half full: the phase runs again with a larger table.
            bool full = 2u * C[DIRECTORY + 4u * T_lex_new + 2u] > n_lex_slot;
            probes = full ? MAX_PROBES - 1u : probes;
            at = full ? NONE - 1u : atomicCompSwap(H[at_lex_slot_at(slot)], NONE, lo);
            if (at == NONE) set_lex_new_slot(atomicAdd(C[DIRECTORY + 4u * T_lex_new + 2u], 1u), slot);
            at = at == NONE ? lo : at;
        }
        bool hit = at == lo || (at != NONE - 1u && same_name(at, name));
        if (hit && lo < at) atomicMin(H[at_lex_slot_at(slot)], lo);
        probes++;
        going = !hit && probes < MAX_PROBES;
        slot = going ? (slot + 1u) & mask : slot;
    }
    return mix(slot, NONE, probes == MAX_PROBES);
}
