// Entry points that have a name by attribute which another one has too.
//@ rows   kentry
//@ reads  kentry.text kentry.attr kernel.name kernel.name_len lname.word node.first_tok node.last_tok tok.lo tok.hi
#include "lib/diag.glsl"
void run(uint i) {
    if (kentry_text(i) == NONE) return;
    uint len = kernel_name_len(i), others = 0u;
    for (uint k = 0u; k < n_kentry; k++) {
        uint differs = k == i || kernel_name_len(k) != len ? 1u : 0u, until = differs == 0u ? len : 0u;
        for (uint w = 0u; w < until; w += 4u) {
            uint mask = len - w < 4u ? (1u << (8u * (len - w))) - 1u : NONE;
            differs |= (lname_word((kernel_name(k) + w) / 4u) ^ lname_word((kernel_name(i) + w) / 4u)) & mask;
        }
        others += differs == 0u ? 1u : 0u;
    }
    if (others != 0u) diag(D_KERNEL_NAME, tok_lo(node_first_tok(kentry_attr(i))), tok_hi(node_last_tok(kentry_attr(i))), 0u);
}
