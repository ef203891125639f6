// Brings what groups of bytes found to their files: the first byte that is not UTF-8, the last
// token start before the end. Each half of a group lies in one file.
//@ rows   lex_group
//@ reads  lex_group.bad lex_bits.word file.start file.len lex_file.end_mode
//@ writes lex_group.file lex_file.bad lex_file.last
#include "lex/select.glsl"
void run(uint i) {
    uint bad = lex_group_bad(i);
    uint words = 1u << (LEX_GROUP_SHIFT - 5u);
    uint h = 0u;
    uint a = 0u;
    uint b = n_file;
    while (b > a + 1u) {
        uint middle = (a + b) >> 1;
        bool left = file_start(middle) > i << LEX_GROUP_SHIFT;
        b = left ? middle : b;
        a = left ? a : middle;
    }
    set_lex_group_file(i, a);
    while (h < 2u && n_file > 0u) {
        uint low = (i << LEX_GROUP_SHIFT) + h * 64u;
        if (h == 1u) {
            // A file has at least 64 bytes with what follows it.
            uint next = min(a + 1u, n_file - 1u);
            a = sel(file_start(next) > low, a, next);
        }
        uint end = file_start(a) + file_len(a);
        // A character that is cut off by the file's end is seen wrong at the byte behind it.
        if (bad != NONE && bad >= low && bad < low + 64u) {
            // The group's second half may be wrong too; its file learns of it if the first half's is another.
            atomicMin(H[at_lex_file_bad(a)], min(bad, end));
        }
        // Only a comment that does not end is looked for.
        bool open = (lex_file_end_mode(a) & 31u) == LEX_MODE_BLOCK_COMMENT;
        uint w = sel(open, min((low >> 4) + words, n_lex_bits), low >> 4);
        uint mark = NONE;
        while (w > low >> 4 && mark == NONE) {
            w--;
            uint bits = lex_bits_word(w) & 0x55555555u;
            uint k = uint(findMSB(bits | 1u));
            uint at = (w << 4) + (k >> 1);
            if (bits != 0u && at == end) {
                bits &= ~(1u << k);
                at = (w << 4) + (uint(findMSB(bits | 1u)) >> 1);
            }
            mark = bits != 0u ? at : NONE;
        }
        if (mark != NONE && mark >= file_start(a)) atomicMax(H[at_lex_file_last(a)], mark);
        h++;
    }
}
