// Where a missing lifetime could be declared and named.
//@ rows   diag
//@ reads  diag.code diag.lo diag.hi
#include "explain/item.glsl"
#include "explain/children.glsl"
#include "lib/part.glsl"

void explain(uint i) {
    uint code = diag_code(i);
    bool field = code == D_LIFETIME_MISSING;
    if (!field && code != D_LIFETIME_AMBIGUOUS) return;
    // The reference whose lifetime is missing is anchored at the token that is shown.
    uint t = tok_at(diag_lo(i));
    uint n = inner_at(diag_lo(i), tok_hi(t + 1u));
    uint steps = 0u;
    uint at = NONE;
    uint k = n;
    // Upwards from what follows the `&`.
    while (k != NONE && steps < 256u) {
        if (node_kind(k) == N_TYPE_REF && node_tok(k) == t && at == NONE) at = k;
        if (at == NONE || !(node_kind(k) >= N_ITEM_FN && node_kind(k) <= N_ITEM_MACRO_DEF)) k = node_parent(k);
        else steps = 256u;
        steps++;
    }
    if (k == NONE || at == NONE) return;
    uint item = k;
    bool generic = child(item, R_GENERIC) != NONE;
    uint sources = 0u;
    uint first = NONE;
    uint second = NONE;
    if (!field) {
        // References in the parameters, in order.
        uint low = item + 1u - node_size(item);
        uint ret = child(item, R_RET);
        uint end = ret + 1u - node_size(ret);
        uint m = low;
        while (m < end && m < low + 2048u) {
            if (node_kind(m) == N_TYPE_REF) {
                part_at(P_PLAIN_LABEL, m, 0u);
                uint p = m;
                while (node_kind(p) != N_PARAM && p != item) p = node_parent(p);
                uint pat = p == item ? NONE : child(p, R_PAT);
                if (sources == 0u) first = pat;
                if (sources == 1u) second = pat;
                sources++;
            }
            m++;
        }
        bool two = sources == 2u && first != NONE && second != NONE && first != second && node_kind(first) == N_PAT_BIND && node_kind(second) == N_PAT_BIND;
        if (two) part_full(P_BORROWED_FROM_TWO, NONE, 0u, first, second, 0u);
        else part(P_BORROWED_FROM_ONE);
    }
    if (generic) return;
    part(P_NAME_LIFETIME, name_hi(item), name_hi(item), 0u);
    if (!field) {
        uint low = item + 1u - node_size(item);
        uint ret = child(item, R_RET);
        uint end = ret + 1u - node_size(ret);
        uint m = low;
        while (m < end && m < low + 2048u) {
            if (node_kind(m) == N_TYPE_REF) part(P_EDIT_LIFETIME, name_hi(m), name_hi(m), 0u);
            m++;
        }
    }
    part(P_EDIT_LIFETIME, diag_hi(i), diag_hi(i), 0u);
}

void run(uint i) {
    parts(i, 0u);
    explain(i);
    flush_parts();
}
