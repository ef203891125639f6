// Constants and statics whose value is a panic (see leaves.comp). Those of an `impl` are evaluated only where they are used.
//@ rows cwork
//@ reads cwork.node node.kind node.role node.nth node.parent node.size node.tok node.first_tok node.last_tok tok.lo tok.hi tok.kind tok.sym
//@ reads cval.lo lit.v0 lit.v1 strdata.word
//@ writes cval.state
#include "lib/diag.glsl"

// Longer messages are not looked through for what is to be put in.
const uint MAX_TEXT = 4096u;
bool formats(uint t) {
    uint at = lit_v0(tok_sym(t)), end = at + min(lit_v1(tok_sym(t)), MAX_TEXT);
    bool found = false;
    while (at < end && !found) {
        uint word = strdata_word(at >> 2u) >> ((at & 3u) * 8u), next = strdata_word((at + 1u) >> 2u) >> (((at + 1u) & 3u) * 8u);
        bool opens = (word & 255u) == 0x7Bu, twice = at + 1u < end && (next & 255u) == 0x7Bu;
        found = opens && !twice;
        at += opens ? 2u : 1u;
    }
    return found;
}

void run(uint i) {
    uint n = cwork_node(i), p = node_parent(n);
    bool item = node_kind(n) == N_ITEM_CONST || node_kind(n) == N_ITEM_STATIC;
    if (!item || cval_state(n) != CVAL_SHAPE) return;
    uint m = cval_lo(n);
    if (node_kind(m) != N_MACRO_CALL || p != NONE && (node_kind(p) == N_ITEM_IMPL || node_kind(p) == N_ITEM_TRAIT)) return;
    uint c = m - 1u, begin = m + 1u - node_size(m), first = NONE, second = NONE, count = 0u;
    while (node_role(c) != R_PATH && c > begin) {
        if (node_role(c) == R_ARG && node_nth(c) == 0u) first = c;
        if (node_role(c) == R_ARG && node_nth(c) == 1u) second = c;
        if (node_role(c) == R_ARG) count++;
        c -= node_size(c);
    }
    uint sym = tok_sym(node_tok(c));
    bool asserts = sym == SYM_assert || sym == SYM_debug_assert, plain = sym == SYM_panic || asserts;
    uint text = asserts ? second : first, t = text == NONE ? NONE : node_tok(text);
    bool literal = text != NONE && node_kind(text) == N_EXPR_LIT;
    if (literal) literal = tok_kind(t) == TOK_STR || tok_kind(t) == TOK_RAW_STR;
    bool puts_in = literal && formats(t);
    // `panic!("{}", "text")` is the only one with arguments.
    bool one = puts_in && !asserts && count == 2u && lit_v1(tok_sym(t)) == 2u && (strdata_word(lit_v0(tok_sym(t)) >> 2u) >> ((lit_v0(tok_sym(t)) & 3u) * 8u) & 255u) == 0x7Bu;
    uint given = one ? node_tok(second) : NONE;
    bool str = one && node_kind(second) == N_EXPR_LIT && (tok_kind(given) == TOK_STR || tok_kind(given) == TOK_RAW_STR);
    uint code = str ? D_CONST_PANIC_TEXT : one && sym == SYM_panic ? node_kind(second) == N_EXPR_LIT ? D_CONST_PANIC_ARGUMENT : D_CONST_PANIC
        : text == NONE ? sym == SYM_panic ? D_CONST_PANIC : sym == SYM_todo ? D_CONST_TODO : sym == SYM_unimplemented ? D_CONST_UNIMPLEMENTED
        : asserts ? D_CONST_ASSERT : D_CONST_UNREACHABLE
        : plain && literal && !puts_in && count == (asserts ? 2u : 1u) ? D_CONST_PANIC_TEXT
        : node_kind(n) == N_ITEM_STATIC ? D_NOT_CONST_FORMAT_STATIC : D_NOT_CONST_FORMAT_CONST;
    diag_full(code, tok_lo(node_first_tok(m)), tok_hi(node_last_tok(m)), code == D_CONST_ASSERT ? first : str ? given : t, 0u, node_tok(n), NONE, 0u);
    set_cval_state(n, CVAL_ERR);
}
