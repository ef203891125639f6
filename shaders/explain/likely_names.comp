// Lists the names that mean nothing where they stand, to look for similar ones; says so if the name is bound in the
// block before.
//@ rows   diag
//@ reads  diag.code diag.lo diag.hi diag.a0 diag.a1 diag.a2 rnode.ty res.id res.kind res.body
//@ writes likely.diag likely.sym likely.want likely.mode likely.a likely.b likely.next likely.key likely.name likely.kind likely.id
#include "explain/at.glsl"
#include "resolve/bind_find.glsl"
#include "resolve/tree.glsl"
#include "lib/part.glsl"

void add(uint d, uint sym, uint want, uint mode, uint a, uint b, uint next) {
    uint slot = DIRECTORY + 4u * T_likely;
    uint row = atomicAdd(C[slot + 2u], 1u);
    if (row >= cap_likely) {
        atomicMax(C[slot + 3u], row + 1u);
        atomicOr(C[CTL_OVERFLOW], 1u);
        return;
    }
    set_likely_diag(row, d);
    set_likely_sym(row, sym);
    set_likely_want(row, want);
    set_likely_mode(row, mode);
    set_likely_a(row, a);
    set_likely_b(row, b);
    set_likely_next(row, next);
    set_likely_key(row, NONE);
    set_likely_name(row, NONE);
    set_likely_kind(row, RES_NONE);
    set_likely_id(row, NONE);
}

// First row of `bind` at a node >= n.
uint first_bind(uint n) {
    uint low = 0u;
    uint high = n_bind;
    while (low < high) {
        uint middle = (low + high) / 2u;
        if (bind_node(middle) < n) low = middle + 1u; else high = middle;
    }
    return low;
}

// Binding of `sym` in the last block that ends before n, or NONE.
uint bound_before(uint n, uint sym) {
    uint body = res_body(n);
    uint group = body == NONE ? NONE : bind_group_of(body, sym);
    uint block = n;
    uint first = body == NONE ? n : first_of(body);
    uint steps = 0u;
    bool run = group != NONE && block > first;
    while (run) {
        block--;
        steps++;
        run = node_kind(block) != N_BLOCK && block > first && steps < 4096u;
    }
    uint at = group == NONE || node_kind(block) != N_BLOCK ? NONE : last_before(group, block);
    uint found = NONE;
    while (at != NONE) {
        uint row = bind_order(at);
        if (bind_end(row) == block && node_kind(bind_start(row)) == N_STMT_LET) found = row;
        at = found != NONE || at == bind_begin(group) ? NONE : at - 1u;
    }
    return found;
}

void explain(uint i) {
    uint code = diag_code(i);
    uint wants = D_NOT_IN_MODULE - D_NOT_FOUND;
    uint from = code - D_NOT_FOUND;
    if (from < wants) {
        uint n = diag_a1(i);
        uint sym = diag_a0(i);
        uint row = from <= EXP_FN ? bound_before(n, sym) : NONE;
        if (row != NONE) {
            uint t = node_tok(bind_node(row));
            part(P_NO_LABEL);
            part(P_OTHER_SCOPE, tok_lo(t), tok_hi(t), sym);
        } else {
            uint body = res_body(n);
            add(i, sym, from, LIKELY_SCOPES, n, NONE, body == NONE ? n_bind : first_bind(first_of(body)));
        }
    }
    from = code - D_NOT_IN_MODULE;
    if (from < 3u * wants) add(i, diag_a0(i), from % wants, LIKELY_SCOPE, diag_a2(i), NONE, n_bind);
    from = code - D_EXPECTED;
    if (from < wants * FOUND_COUNT) {
        uint n = diag_a0(i);
        uint want = from / FOUND_COUNT;
        uint base = rnode_ty(n);
        bool lone = !marked(n, RM_QUAL) || base == NONE;
        uint body = res_body(n);
        uint found = diag_a1(i);
        if (found == RES_DEF || found == RES_CTOR) {
            if (lone) add(i, name_of(n), want, LIKELY_SCOPES, n, NONE, body == NONE ? n_bind : first_bind(first_of(body)));
            else if (res_kind(base) == RES_DEF) add(i, name_of(n), want, LIKELY_SCOPE, res_id(base), NONE, n_bind);
        }
    }
    if (code == D_NOT_IN_ALL_PATTERNS) {
        uint m = node_at(diag_lo(i), diag_hi(i));
        if (m != NONE && is_pattern(node_kind(m)) && node_kind(m) != N_PAT_BIND)
            add(i, diag_a0(i), EXP_VALUE, LIKELY_BINDINGS, first_of(m), m, first_bind(first_of(m)));
    }
}

void run(uint i) {
    parts(i, 0u);
    explain(i);
    flush_parts();
}
