// Each kernel: its definition, workgroup size and number of parameters; what is wrong with the function itself.
//@ rows   kentry
//@ reads  kentry.node kmark.attr res.def def.flags def.kind def.parent def.n_generic def_ty.ret def_ty.n_param
//@ reads  node.tok node.first_tok node.last_tok tok.lo tok.hi tok.sym tok.kind lit.v0 lit.v1 lit.v2 lit.v3
//@ writes kentry.attr kentry.def kentry.x kentry.y kentry.z kentry.params kentry.text
#include "lib/diag.glsl"

void at_name(uint code, uint n, uint a0) { diag(code, tok_lo(node_tok(n)), tok_hi(node_tok(n)), a0); }

void run(uint i) {
    uint n = kentry_node(i), attr = kmark_attr(n), d = res_def(n);
    uint last = node_last_tok(attr);
    uint path = attr - 1u;
    uint t = node_tok(path);
    bool own = tok_sym(t) == SYM_kernel;
    // kernel ( threads ( 8 , 8 ) ), spirv ( compute ( threads ( 64 ) ) ): the numbers behind `threads`.
    uint size[3] = uint[3](64u, 1u, 1u);
    uint sizes = 0u, depth = 0u, until = min(last, t + 32u);
    uint text = NONE;
    bool threads = false, bad = last > t + 32u, number = true;
    for (uint k = t + 1u; k < until; k++) {
        uint kind = tok_kind(k), sym = tok_sym(k);
        if (kind == TOK_IDENT && sym == SYM_entry_point_name && !own && k + 2u < until && tok_kind(k + 2u) == TOK_STR) {
            // entry_point_name = ".."
            text = tok_sym(k + 2u);
            if (lit_v1(text) == 0u) text = NONE;
        } else if (threads) {
            if (kind == TOK_INT) {
                bool small = lit_v1(sym) == 0u && lit_v2(sym) == 0u && lit_v3(sym) == 0u && lit_v0(sym) >= 1u && lit_v0(sym) <= KERNEL_THREADS;
                bad = bad || !small || sizes > 2u;
                if (small && sizes <= 2u) size[sizes] = lit_v0(sym);
                sizes++;
            } else bad = bad || kind == TOK_IDENT;
        } else if (kind == TOK_IDENT && sym == SYM_threads) threads = true;
        else if (kind == TOK_IDENT && sym != SYM_compute) diag(own ? D_KERNEL_THREADS : D_KERNEL_SPIRV, tok_lo(k), tok_hi(k), sym);
    }
    bad = bad || (threads && sizes == 0u) || size[0] * size[1] * size[2] > KERNEL_THREADS;
    if (bad) diag(D_KERNEL_THREADS, tok_lo(node_first_tok(attr)), tok_hi(last), 0u);
    set_kentry_text(i, text);
    set_kentry_attr(i, attr);
    set_kentry_def(i, d);
    set_kentry_x(i, bad ? 1u : size[0]);
    set_kentry_y(i, bad ? 1u : size[1]);
    set_kentry_z(i, bad ? 1u : size[2]);
    atomicOr(C[CTL_KERNEL_STYLES], 1u << (own ? KSTYLE_OWN : KSTYLE_SPIRV));
    uint params = d == NONE ? 0u : def_ty_n_param(d);
    if (params > KERNEL_PARAMS) at_name(D_KERNEL_MANY, n, 0u);
    set_kentry_params(i, min(params, KERNEL_PARAMS));
    if (d == NONE) return;
    if (def_n_generic(d) != 0u) at_name(D_KERNEL_GENERIC, n, 0u);
    uint flags = def_flags(d);
    if ((flags & (DEFF_ASSOC | DEFF_SELF | DEFF_FOREIGN | DEFF_ASYNC)) != 0u || (flags & DEFF_BODY) == 0u
            || def_parent(d) == NONE || def_kind(def_parent(d)) != DEF_MOD)
        at_name(D_KERNEL_PLACE, n, 0u);
    uint ret = def_ty_ret(d);
    if (ret != TY_UNIT && ret != TY_NEVER && ret != TY_ERROR && ret != NONE) at_name(D_KERNEL_RESULT, n, ret);
}
