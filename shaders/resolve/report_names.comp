// Lone names that mean nothing: nothing of that name, something else, or a local that is out of reach.
//@ rows bad
//@ consts prelude_name
//@ writes res.kind
//@ reads  rnode.rib def.kind def.flags bad.node query.status query.kind query.id
#include "resolve/bind_find.glsl"
#include "resolve/tree.glsl"
#include "resolve/context.glsl"
#include "resolve/report.glsl"
//@ reads res.body tok.flags

// Body around body root b, or NONE.
uint outer_body(uint b) {
    uint p = node_parent(b);
    return p == NONE ? NONE : res_body(p);
}

void run(uint i) {
    uint n = bad_node(i);
    bool shorthand = node_kind(n) == N_EXPR_FIELD_INIT;
    if (res_kind(n) != RES_NONE) return;
    set_res_kind(n, RES_ERR);
    uint t = node_tok(n);
    uint sym = name_of(n);
    uint want = expected(n);
    bool value = shorthand || wanted(n) == NS_VALUE;
    uint body = value ? res_body(n) : NONE;
    uint local = NONE;
    uint steps = 0u;
    while (body != NONE && local == NONE && steps < 64u) {
        steps++;
        bool item = node_kind(body) == N_ITEM_FN;
        body = outer_body(body);
        local = find_local(body, sym, n);
        if (local != NONE) diag_full(item ? D_OUTER_LOCAL : D_LOCAL_IN_CONST, tok_lo(t), tok_hi(t), sym, bind_node(local), n, NONE, 0u);
    }
    if (local != NONE) return;
    // Something of that name in the other namespace?
    if ((query_status(i) & 1u) != 0u && !shorthand) {
        uint found = found_words(query_kind(i), query_id(i));
        // A struct that is called: rustc shows the whole call.
        diag_found(D_EXPECTED + want * FOUND_COUNT + found, n, want == EXP_FN && found == FOUND_STRUCT ? node_parent(n) : n, query_kind(i), query_id(i));
    } else {
        // Names of the real prelude are known to everybody, if not to our library.
        bool prelude = sym < SYM_FIXED && k_prelude_name(sym) != 0u;
        // Of a name that the lexer refused nothing more is said.
        bool refused = (tok_flags(t) & TOKF_ERROR) != 0u;
        if (!refused) diag_tok(prelude ? D_NOT_IN_LIBRARY : D_NOT_FOUND + want, t, sym, n);
    }
}
