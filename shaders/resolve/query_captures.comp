// What names in format strings mean: `name = value` among the arguments, a local; the others are asked for among items.
//@ rows capture
//@ reads capture.path capture.lo capture.len res.body sym_slot.sym
//@ writes capture.kind capture.id query.node query.sym query.ns
#include "resolve/bind_find.glsl"
#include "resolve/tree.glsl"
#include "lib/source.glsl"
#include "resolve/sym_hash.glsl"
//@ reads strdata.word
uint str_byte(uint i) { return (strdata_word(i >> 2) >> ((i & 3u) * 8u)) & 255u; }

// The symbol with the text [lo, lo + len) of `strdata`, or NONE.
uint symbol(uint lo, uint len) {
    uint h = hash_start(len);
    for (uint k = 0u; k < min(len, HASHED); k++) h = hash_byte(h, str_byte(lo + k));
    uint slot = slot_of(h), found = NONE;
    bool run = true;
    while (run) {
        uint s = sym_slot_sym(slot);
        bool same = s != NONE && sym_len(s) == len;
        uint at = same ? sym_lo(s) : 0u, k = 0u;
        while (same && k < len) {
            same = src_byte(at + k) == str_byte(lo + k);
            k++;
        }
        if (same) found = s;
        run = s != NONE && found == NONE;
        slot = slot + 1u == n_sym_slot ? 0u : slot + 1u;
    }
    return found;
}

void run(uint i) {
    uint path = capture_path(i), n = node_parent(path), sym = symbol(capture_lo(i), capture_len(i));
    uint kind = RES_NONE, id = NONE, c = n - 1u, begin = first_of(n);
    bool run = sym != NONE;
    while (run) {
        // NAME, then the value.
        if (node_kind(c) == N_MACRO_NAMED_ARG && name_of(c - 1u - node_size(c - 1u)) == sym) id = c;
        run = id == NONE && first_of(c) > begin;
        if (run) c -= node_size(c);
    }
    if (id == NONE && sym != NONE) {
        uint local = find_local(res_body(n), sym, n);
        if (local != NONE) {
            kind = RES_LOCAL;
            id = local;
        }
    } else if (id != NONE) {
        kind = RES_RETURN;
    }
    set_capture_kind(i, kind);
    set_capture_id(i, id);
    set_query_node(i, n);
    set_query_sym(i, sym == NONE ? SYM_UNDERSCORE : sym);
    set_query_ns(i, NS_VALUE);
}
