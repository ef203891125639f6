// Arguments that do not fit: what is called, and where it is defined.
//@ rows   diag
//@ reads  node_ty.callee def.node def.kind def.flags def_ty.param def_ty.n_param sig_param.node lit.suffix tok.sym
#include "explain/mismatch.glsl"

void explain(uint i) {
    uint code = diag_code(i);
    bool count = code >= D_ARG_COUNT_FUNCTION && code <= D_ARG_COUNT_WAS_ENUM_VARIANT;
    if (!is_mismatch(code) && !count) return;
    uint n = diag_a2(i) / 3u;
    if (count) n = diag_a2(i);
    uint p = count ? n : node_parent(n);
    uint kind = node_kind(p);
    bool method = kind == N_EXPR_METHOD_CALL;
    if (!count && (node_role(n) != R_ARG || (kind != N_EXPR_CALL && !method))) return;
    uint callee = method ? NONE : child(p, R_CALLEE);
    uint f = callee;
    while (f != NONE && node_kind(f) == N_EXPR_PAREN) f--;
    uint d = method ? node_ty_callee(p) : node_kind(f) == N_EXPR_PATH ? node_ty_callee(f) : NONE;
    if (d == NONE) return;
    uint what = def_kind(d);
    bool assoc = (def_flags(d) & DEFF_ASSOC) != 0u;
    bool self_ = (def_flags(d) & DEFF_SELF) != 0u;
    // Words of the thing that is called: 0 function, 1 method, 2 associated function, 3 struct, 4 enum variant.
    uint word = what == DEF_STRUCT ? 3u : what == DEF_VARIANT ? 4u : assoc ? self_ ? 1u : 2u : 0u;
    uint lo = method ? name_lo(p) : lo_of(callee);
    uint hi = method ? name_hi(p) : hi_of(callee);
    if (!count) part(P_ARGUMENTS_INCORRECT + (word == 1u && !method ? 0u : word), lo, hi, 0u);
    uint args = 0u;
    uint last = NONE;
    uint before = NONE;
    uint c = last_child(p);
    uint steps = 0u;
    while (c != NONE && steps < 1024u) {
        if (node_role(c) == R_ARG) {
            args++;
            if (args == 2u) before = c;
            if (args == 1u) last = c;
        }
        c = prev_child(p, c);
        steps++;
    }
    uint params = def_ty_n_param(d);
    uint skip = method ? 1u : 0u;
    uint first = def_ty_param(d) + skip;
    params -= skip;
    bool library = (def_flags(d) & DEFF_LIBRARY) != 0u;
    bool marks = word < 3u;
    uint close = hi_of(p) - 1u;
    uint missing = count && args < params ? params - args : 0u;
    uint open = count && args == 0u ? hi : NONE;
    if (missing == 1u) part_full(P_ARGUMENT_MISSING, open == NONE ? hi : open, hi_of(p), params, v_of(sig_param_node(first + params - 1u)), 0u);
    if (missing == 2u) part_full(P_TWO_MISSING, hi, hi_of(p), v_of(sig_param_node(first + params - 2u)), v_of(sig_param_node(first + params - 1u)), 0u);
    if (missing > 2u) part_full(P_MANY_MISSING, hi, hi_of(p), missing, 0u, 0u);
    if (count && args == params + 1u) {
        bool number = node_kind(last) == N_EXPR_LIT && tok_kind(node_tok(last)) == TOK_INT && lit_suffix(tok_sym(node_tok(last))) == NONE;
        part_full(P_ARGUMENT_UNEXPECTED, lo_of(last), hi_of(last), args, number ? TY_ANY_INT : v_of(last), 0u);
    }
    if (count && args > params + 1u) {
        c = last;
        uint k = args;
        while (k > params && k + 64u > args) {
            part_full(P_ARGUMENT_UNEXPECTED, lo_of(c), hi_of(c), k, v_of(c), 0u);
            c = prev_child(p, c);
            k--;
        }
    }
    if (!library) {
        part(P_CALLEE_DEFINED + word, name_lo(def_node(d)), name_hi(def_node(d)), 0u);
        uint k = count ? args : node_nth(n);
        uint end = count ? params : k + 1u;
        while (marks && k < end && k < params) {
            uint q = sig_param_node(first + k);
            part(P_SUB_PLAIN, lo_of(q), hi_of(q), 0u);
            k++;
        }
    }
    if (missing > 0u && missing < 9u) {
        uint at = args == 0u ? close : hi_of(last);
        part(missing == 1u ? P_PROVIDE_ARGUMENT : P_PROVIDE_ARGUMENTS, at, args == 0u ? at : at, 0u);
        uint k = args;
        while (k < params) {
            if (k > 0u) part(P_MORE_COMMA);
            part(P_MORE_TYPE_COMMENT, v_of(sig_param_node(first + k)));
            k++;
        }
    }
    if (count && args == params + 1u) {
        uint from = before == NONE ? lo_of(last) : hi_of(before);
        part(P_REMOVE_ARGUMENT, from, hi_of(last), 0u);
    }
}

void run(uint i) {
    parts(i, 40u);
    explain(i);
    flush_parts();
}
