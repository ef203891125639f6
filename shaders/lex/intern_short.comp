// Interns the names of at most sixteen bytes whose first slot in the hash table is free or has the same name,
// which most are and do; tok.sym becomes the slot. The others, and those with characters outside ASCII, are listed
// in `lex_name` for lex/intern. No loops over bytes or slots: threads would wait for each other; and a thread goes on to
// its next block of tokens as soon as it is done with one.
//@ reads  lex_block.names tok.lo tok.hi
//@ writes tok.sym lex_name.tok
#include "lex/names.glsl"

// The sixteen bytes at place p, by four, without the quote of a lifetime; and the byte behind the first `len` of them.
struct Text {
    uvec4 words;
    uint next;
    uint quote;  // bytes that were left out
};

Text text_at(uint p, uint hi, bool quoted) {
    uint w = p >> 2;
    uint shift = (p & 3u) * 8u;
    uint a = src_word(w);
    uint b = src_word(w + 1u);
    uint c = src_word(w + 2u);
    uint d = src_word(w + 3u);
    uint e = src_word(w + 4u);
    uint quote = sel(quoted && ((a >> shift) & 255u) == 0x27u, 1u, 0u);
    shift += 8u * quote;
    uint len = min(hi - p - quote, 16u);
    bool whole = shift == 32u;
    shift &= 31u;
    a = sel(whole, b, a);
    b = sel(whole, c, b);
    c = sel(whole, d, c);
    d = sel(whole, e, d);
    uvec4 words = uvec4(join_words(a, b, shift), join_words(b, c, shift), join_words(c, d, shift), join_words(d, e, shift));
    uint v = sel(len < 8u, sel(len < 4u, words.x, words.y), sel(len < 12u, words.z, words.w));
    // What would be read behind the last word counts as a letter.
    v = sel(len == 16u, sel(whole, 0x61u, e >> shift), v);
    uint next = (v >> ((len & 3u) * 8u)) & 255u;
    words.x &= tail_mask(len);
    words.y &= sel(len > 4u, tail_mask(len - 4u), 0u);
    words.z &= sel(len > 8u, tail_mask(len - 8u), 0u);
    words.w &= sel(len > 12u, tail_mask(len - 12u), 0u);
    return Text(words, next, quote);
}

// Whether a name goes on with this byte; what lies outside ASCII may do so.
bool goes_on(uint c) { return c - 0x30u < 10u || (c | 32u) - 0x61u < 26u || c == 0x5fu || c >= 0x80u; }

// The slot of token i's name; NONE if it is left to lex/intern.
uint find_slot(uint i) {
    uint lo = tok_lo(i);
    uint hi = tok_hi(i);
    Text name = text_at(lo, hi, true);
    lo += name.quote;
    uint len = hi - lo;
    uint h = hash_step(hash_step(len, name.words.x), name.words.y);
    h = sel(len > 8u, hash_step(h, name.words.z), h);
    h = hash_finish(sel(len > 12u, hash_step(h, name.words.w), h));
    uint slot = h & (n_lex_slot - 1u);
    uint high = (name.words.x | name.words.y | name.words.z | name.words.w) & 0x80808080u;
    // The mark of a raw name is no part of it.
    bool mine = len <= 16u && high == 0u && (name.words.x & 0xFF00u) != 0x2300u;
    uint at = lex_slot_at(slot);
    if (at == NONE && mine && 2u * C[DIRECTORY + 4u * T_lex_new + 2u] <= n_lex_slot) {
        at = atomicCompSwap(H[at_lex_slot_at(slot)], NONE, lo);
        if (at == NONE) {
            set_lex_new_slot(atomicAdd(C[DIRECTORY + 4u * T_lex_new + 2u], 1u), slot);
            at = lo;
        }
    }
    // A slot that is still free reads as some text.
    uint place = min(at, 4u * n_src - 20u);
    Text other = text_at(place, place + min(len, 16u), false);
    bool same = at != NONE && mine && name.words == other.words && (!goes_on(other.next) || at == lo);
    if (same && lo < at) atomicMin(H[at_lex_slot_at(slot)], lo);
    return sel(same, slot, NONE);
}

void main() {
    // Eight threads share a run of blocks: see rustg/gpu/glsl.py.
    uint runs = gl_NumWorkGroups.x * gl_WorkGroupSize.x / 8u;
    uint each = ((n_lex_block + runs - 1u) / runs + 7u) & ~7u;
    uint first = (gl_GlobalInvocationID.x >> 3u) * each;
    uint end = min(first + each, n_lex_block);
    uint next = first + (gl_GlobalInvocationID.x & 7u);
    uint block = 0u;
    uint left = 0u;
    while (left != 0u || next < end) {
        bool take = left == 0u;
        block = sel(take, next, block);
        left = sel(take, lex_block_names(block), left);
        next += sel(take, 8u, 0u);
        if (left != 0u) {
            uint i = block * LEX_BLOCK + uint(findLSB(left));
            left &= left - 1u;
            uint slot = find_slot(i);
            set_tok_sym(i, slot);
            if (slot == NONE) set_lex_name_tok(atomicAdd(C[DIRECTORY + 4u * T_lex_name + 2u], 1u), i);
        }
    }
}
