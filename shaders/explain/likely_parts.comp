// Suggests the similar names that were found.
//@ rows   likely
//@ reads  likely.diag likely.sym likely.mode likely.name likely.kind likely.id diag.code
//@ reads  diag.lo diag.hi diag.lo2 diag.hi2 diag.a0 def.kind def.flags def.node tok.sym
#include "explain/item.glsl"
#include "lib/part.glsl"
#include "resolve/found_words.glsl"

void explain(uint i) {
    uint d = likely_diag(i);
    uint name = likely_name(i);
    uint id = likely_id(i);
    uint kind = likely_kind(i);
    bool pattern = likely_mode(i) == LIKELY_BINDINGS;
    if (name == NONE || name == likely_sym(i)) return;
    if (pattern) {
        // Not if the alternative that binds the wrong name has this one too.
        uint p = inner_at(diag_lo2(d), diag_hi2(d));
        uint steps = 0u;
        while (p != NONE && node_kind(node_parent(p)) != N_PAT_OR && steps < 64u) {
            p = node_parent(p);
            steps++;
        }
        bool there = false;
        uint low = p == NONE ? 0u : p + 1u - node_size(p);
        for (uint n = low; p != NONE && n <= p && n < low + 1024u; n++) {
            bool binds = node_kind(n) == N_PAT_BIND || node_kind(n) == N_PAT_FIELD;
            there = there || (binds && tok_sym(node_tok(n)) == name);
        }
        if (!there) part(P_BIND_TYPO, diag_lo2(d), diag_hi2(d), name);
        return;
    }
    uint words = found_words(kind, id);
    bool known = diag_code(d) - D_EXPECTED < (D_NOT_IN_MODULE - D_NOT_FOUND) * FOUND_COUNT;
    uint lo = diag_lo(d);
    uint hi = diag_hi(d);
    if (known) {
        uint n = diag_a0(d);
        lo = name_lo(n);
        hi = name_hi(n);
    }
    bool named = kind == RES_DEF || kind == RES_CTOR;
    bool library = named && (def_flags(id) & DEFF_LIBRARY) != 0u;
    uint n = named ? def_node(id) : NONE;
    // Nothing is a typo of the item that it stands in.
    if (named && item_lo(n) <= lo && lo < head_hi(n)) return;
    if (!known) part(P_NO_LABEL);
    if (named && !library) part(P_SIMILAR + words, item_lo(n), head_hi(n), name);
    part(P_SIMILAR_HELP + words, lo, hi, name);
}

void run(uint i) {
    parts(likely_diag(i), 100u);
    explain(i);
    flush_parts();
}
