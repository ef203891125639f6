// What could be written instead of names that are defined twice, out of reach or not there.
//@ rows   diag
//@ reads  diag.code diag.lo diag.hi diag.a0 diag.a1 diag.a2 diag.lo2 diag.hi2 sym.lo res.body
#include "explain/item.glsl"
#include "explain/children.glsl"
#include "lib/part.glsl"

// An import that takes another name; it stands at [lo, hi).
void rename(uint lo, uint hi, uint sym) {
    if (sym >= n_sym) return;
    uint n = node_at(lo, hi);
    uint c = src_byte(sym_lo(sym));
    if (n != NONE && node_kind(n) == N_PATH)
        part(c >= 65u && c <= 90u ? P_RENAME_IMPORT_UPPER : P_RENAME_IMPORT_LOWER, hi, hi, sym);
}

void explain(uint i) {
    uint code = diag_code(i);
    uint lo = diag_lo(i);
    uint hi = diag_hi(i);
    uint sym = diag_a0(i);
    if (code == D_IMPORTED_TWICE_TYPE || code == D_IMPORTED_TWICE_VALUE || code == D_IMPORT_CONFLICT_TYPE || code == D_IMPORT_CONFLICT_VALUE)
        rename(lo, hi, sym);
    else if (code == D_ITEM_CONFLICT_TYPE || code == D_ITEM_CONFLICT_VALUE)
        rename(diag_lo2(i), diag_hi2(i), sym);
    // What begins with a capital is meant as a constructor.
    uint wants = D_NOT_IN_MODULE - D_NOT_FOUND;
    uint from = code - D_NOT_FOUND;
    if (from < 4u * wants && from % wants == EXP_FN) {
        uint c = src_byte(lo);
        if (c >= 65u && c <= 90u) part_full(P_NO_CONSTRUCTOR + from / wants, NONE, 0u, sym, diag_a1(i), 0u);
    }
    if (code == D_NO_SELF_VALUE) {
        // Behind the parenthesis that follows the name of the function, or before its first parameter.
        uint t = tok_at(diag_lo2(i));
        uint steps = 0u;
        while (tok_kind(t) != TOK_OPEN_PAREN && steps < 256u) {
            t++;
            steps++;
        }
        bool empty = tok_kind(t + 1u) == TOK_CLOSE_PAREN;
        uint at = empty ? tok_hi(t) : tok_lo(t + 1u);
        part(empty ? P_ADD_SELF : P_ADD_SELF_FIRST, at, at, 0u);
    }
    if (code == D_LOCAL_IN_CONST && diag_a1(i) < n_node && diag_a2(i) < n_node) {
        uint n = diag_a2(i);
        uint bind = diag_a1(i);
        uint body = res_body(n);
        uint kind = body == NONE ? N_NONE : node_kind(body);
        bool item = kind == N_ITEM_CONST || kind == N_ITEM_STATIC;
        // A `let` becomes a constant, or the constant a `let`.
        uint from = item ? body : bind;
        while (!item && from != NONE && node_kind(from) != N_STMT_LET && node_parent(from) != NONE) from = node_parent(from);
        uint name = item ? node_tok(body) : node_tok(bind);
        uint first = item ? tok_at(item_lo(body)) : node_tok(from);
        bool simple = item || (node_kind(from) == N_STMT_LET && child(from, R_PAT) == bind);
        if (simple && one_line(tok_lo(first), tok_lo(name))) {
            part(item ? kind == N_ITEM_CONST ? P_CONST_TO_LET : P_STATIC_TO_LET : P_LET_TO_CONST, tok_lo(first), tok_lo(name), 0u);
            if (!item && child(from, R_TYPE) == NONE) part(P_EDIT_TYPE_HERE, tok_hi(name), tok_hi(name), 0u);
        }
    }
    if (code == D_BREAK_VALUE) {
        uint n = node_at(lo, hi);
        uint label = n == NONE ? NONE : child(n, R_LABEL);
        part(P_BREAK_ALONE, lo, hi, sym);
        if (label != NONE) part(P_MORE_LABEL, NONE, 0u, label);
    }
}

void run(uint i) {
    parts(i, 0u);
    explain(i);
    flush_parts();
}
