// What a message underlines of an item.
//@ reads tok.kind src.word
#include "explain/at.glsl"
#include "lib/source.glsl"

uint first_child(uint n) {
    uint at = n + 1u - node_size(n);
    uint steps = 0u;
    while (at != n && node_parent(at) != n && steps < 4096u) {
        at = node_parent(at);
        steps++;
    }
    return at;
}

// First byte of an item behind its attributes.
uint item_lo(uint n) {
    uint t = node_first_tok(n);
    uint at = n + 1u - node_size(n);
    uint tries = 0u;
    bool run = at < n;
    while (run) {
        uint top = at;
        while (node_parent(top) != n) top = node_parent(top);
        run = node_kind(top) == N_ATTR;
        if (run) t = node_last_tok(top) + 1u;
        at = top + 1u;
        tries++;
        run = run && at < n && tries < 256u;
    }
    return tok_lo(t);
}

bool one_line(uint lo, uint hi) {
    bool one = true;
    uint at = lo;
    uint end = min(hi, lo + 2048u);
    while (at < end && one) {
        one = src_byte(at) != 10u;
        at++;
    }
    return one;
}

// End of an item's head: before its first brace if that is on the same line, else the end of the item.
uint head_hi(uint n) {
    uint t = tok_at(item_lo(n));
    uint last = node_last_tok(n);
    uint steps = 0u;
    while (t <= last && tok_kind(t) != TOK_OPEN_BRACE && steps < 1024u) {
        t++;
        steps++;
    }
    bool cut = t <= last && tok_kind(t) == TOK_OPEN_BRACE;
    if (cut) cut = one_line(item_lo(n), tok_hi(t - 1u));
    return cut ? tok_hi(t - 1u) : tok_hi(last);
}

// End of what rustc calls the span of a definition: the signature of a function, a constant up to its type, other
// items up to their name and generic parameters.
uint def_hi(uint n) {
    uint kind = node_kind(n);
    uint end = node_tok(n);
    bool body = false;
    bool later = false;
    uint c = node_size(n) > 1u ? n - 1u : NONE;
    uint steps = 0u;
    while (c != NONE && steps < 4096u) {
        uint role = node_role(c);
        if (role == R_BODY) end = node_first_tok(c) - 1u;
        body = body || role == R_BODY;
        bool counts = role == R_GENERIC || ((kind == N_ITEM_CONST || kind == N_ITEM_STATIC) && role == R_TYPE)
            || (kind == N_ITEM_IMPL && role == R_SELF_TYPE);
        if (counts && !body) end = max(end, node_last_tok(c));
        later = later || role == R_GENERIC;
        c = c + 1u - node_size(c) == n + 1u - node_size(n) ? NONE : c - node_size(c);
        steps++;
    }
    // The bracket behind the generic parameters.
    if (later && kind != N_ITEM_FN && kind != N_ITEM_IMPL) end++;
    if (kind == N_ITEM_FN && !body) end = node_last_tok(n) - 1u;
    return tok_hi(end);
}
