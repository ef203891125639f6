// Interns the names of at most twelve bytes whose first slot in the hash table is free or has the same name,
// which most are and do; tok.sym becomes the slot. The others, and those with characters outside ASCII, are listed
// in `lex_name` for lex/intern. No loops over bytes or slots: threads would wait for each other.
//@ rows   lex_block
//@ reads  lex_block.names tok.lo tok.hi
//@ writes tok.sym lex_name.tok
#include "lex/names.glsl"

// The twelve bytes at place p, by four, and the byte behind the first `len` of them.
struct Text {
    uvec3 words;
    uint next;
};

Text text_at(uint p, uint len) {
    uint w = p >> 2;
    uint shift = (p & 3u) * 8u;
    uint a = src_word(w);
    uint b = src_word(w + 1u);
    uint c = src_word(w + 2u);
    uint d = src_word(w + 3u);
    uvec3 words = uvec3(join_words(a, b, shift), join_words(b, c, shift), join_words(c, d, shift));
    uint v = sel(len < 4u, words.x, sel(len < 8u, words.y, sel(len < 12u, words.z, d >> shift)));
    words.x &= tail_mask(len);
    words.y &= sel(len > 4u, tail_mask(len - 4u), 0u);
    words.z &= sel(len > 8u, tail_mask(len - 8u), 0u);
    return Text(words, (v >> ((len & 3u) * 8u)) & 255u);
}

// Whether a name goes on with this byte; what lies outside ASCII may do so.
bool goes_on(uint c) { return c - 0x30u < 10u || (c | 32u) - 0x61u < 26u || c == 0x5fu || c >= 0x80u; }

// The slot of token i's name; NONE if it is left to lex/intern.
uint find_slot(uint i) {
    uint lo = tok_lo(i);
    uint quote = sel(src_byte(lo) == 0x27u, 1u, 0u);
    lo += quote;
    uint len = tok_hi(i) - lo;
    Text name = text_at(lo, min(len, 12u));
    uint h = hash_step(hash_step(len, name.words.x), name.words.y);
    h = hash_finish(sel(len > 8u, hash_step(h, name.words.z), h));
    uint slot = h & (n_lex_slot - 1u);
    uint high = (name.words.x | name.words.y | name.words.z) & 0x80808080u;
    // The mark of a raw name is no part of it.
    bool mine = len <= 12u && high == 0u && (name.words.x & 0xFF00u) != 0x2300u;
    uint at = lex_slot_at(slot);
    if (at == NONE && mine && 2u * C[DIRECTORY + 4u * T_lex_new + 2u] <= n_lex_slot) {
        at = atomicCompSwap(H[at_lex_slot_at(slot)], NONE, lo);
        if (at == NONE) {
            set_lex_new_slot(atomicAdd(C[DIRECTORY + 4u * T_lex_new + 2u], 1u), slot);
            at = lo;
        }
    }
    // A slot that is still free reads as some text.
    Text other = text_at(min(at, 4u * n_src - 16u), min(len, 12u));
    bool same = at != NONE && mine && name.words == other.words && (!goes_on(other.next) || at == lo);
    if (same && lo < at) atomicMin(H[at_lex_slot_at(slot)], lo);
    return sel(same, slot, NONE);
}

void run(uint block) {
    uint left = lex_block_names(block);
    uint others = 0u;
    while (left != 0u) {
        uint k = uint(findLSB(left));
        left &= left - 1u;
        uint slot = find_slot(block * LEX_BLOCK + k);
        set_tok_sym(block * LEX_BLOCK + k, slot);
        others |= sel(slot == NONE, 1u, 0u) << k;
    }
    uint at = atomicAdd(C[DIRECTORY + 4u * T_lex_name + 2u], uint(bitCount(others)));
    while (others != 0u) {
        set_lex_name_tok(at, block * LEX_BLOCK + uint(findLSB(others)));
        others &= others - 1u;
        at++;
    }
}
