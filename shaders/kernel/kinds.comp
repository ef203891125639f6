// What each parameter is, by its attribute and type; errors of parameters.
//@ rows   kpar
//@ reads  kpar.entry kpar.nth kpar.ty kentry.def def_ty.param sig_param.node tplain.state
//@ reads  ty.kind ty.data ty.arg ty.n ty_arg.ty def.kind def.first_member def.n_member def_ty.ty
//@ reads  node.first_tok node.last_tok
//@ writes kpar.kind kpar.parts
#include "types/ast.glsl"
#include "lib/diag.glsl"

uint kind_of_name(uint sym) {
    return sym == SYM_global_id || sym == SYM_global_invocation_id ? KPAR_GLOBAL_ID
        : sym == SYM_local_id || sym == SYM_local_invocation_id || sym == SYM_local_invocation_index ? KPAR_LOCAL_ID
        : sym == SYM_group_id || sym == SYM_workgroup_id ? KPAR_GROUP_ID : sym == SYM_global_size ? KPAR_GLOBAL_SIZE
        : sym == SYM_groups || sym == SYM_num_workgroups ? KPAR_GROUPS : sym == SYM_local_size ? KPAR_LOCAL_SIZE : KPAR_VALUE;
}
// Number of `u32` that a type consists of; 0 if it has other parts.
uint words_of(uint t) {
    uint kind = ty_kind(t), data = ty_data(t);
    bool struct_ = kind == TK_ADT && def_kind(data) == DEF_STRUCT;
    if (kind == TK_ARRAY) return ty_arg_ty(ty_arg(t)) == TY_U32 ? data : 0u;
    uint n = struct_ ? def_n_member(data) : kind == TK_TUPLE ? ty_n(t) : 0u;
    if (n > 3u) return 0u;
    for (uint k = 0u; k < n; k++)
        if ((struct_ ? def_ty_ty(def_first_member(data) + k) : ty_arg_ty(ty_arg(t) + k)) != TY_U32) return 0u;
    return n;
}
bool plain(uint t) { return tplain_state(t) == PLAIN_YES; }

void run(uint i) {
    uint node = sig_param_node(def_ty_param(kentry_def(kpar_entry(i))) + kpar_nth(i)), t = kpar_ty(i);
    uint kind = KPAR_VALUE;
    if (node_kind(node) == N_PARAM) {
        uint c = last_child(node);
        while (c != NONE) {
            uint path = node_role(c) == R_ATTR && (node_data(c) & ATTR_DOC) == 0u ? child(c, R_PATH) : NONE;
            if (path != NONE) {
                uint at = node_tok(path);
                if (tok_sym(at) == SYM_spirv) at = min(at + 2u, node_last_tok(c));
                kind = kind_of_name(tok_sym(at));
                // Buffers are parameters like any others.
                bool buffer_ = at != node_tok(path) && (tok_sym(at) == SYM_storage_buffer || tok_sym(at) == SYM_uniform || tok_sym(at) == SYM_push_constant);
                if (kind == KPAR_VALUE && !buffer_) diag(at == node_tok(path) ? D_KERNEL_ATTRIBUTE : D_KERNEL_SPIRV, tok_lo(at), tok_hi(at), tok_sym(at));
            }
            c = prev_child(node, c);
        }
    }
    uint lo = tok_lo(node_first_tok(node)), hi = tok_hi(node_last_tok(node));
    uint type = node_kind(node) == N_PARAM ? child(node, R_TYPE) : NONE;
    if (type != NONE) {
        lo = tok_lo(node_first_tok(type));
        hi = tok_hi(node_last_tok(type));
    }
    set_kpar_kind(i, kind);
    if (t == TY_ERROR || t == NONE) return;
    if (kind != KPAR_VALUE) {
        bool linear = t == TY_USIZE || t == TY_U32;
        uint parts = linear ? 0u : words_of(t);
        set_kpar_parts(i, parts);
        if (!linear && (parts == 0u || parts > 3u)) diag(D_KERNEL_ID, lo, hi, t);
        return;
    }
    uint tk = ty_kind(t);
    bool fits = plain(t);
    if (tk == TK_REF || tk == TK_REF_MUT) {
        uint to = ty_arg_ty(ty_arg(t));
        fits = plain(to) || (ty_kind(to) == TK_SLICE && plain(ty_arg_ty(ty_arg(to)))) || (ty_kind(to) == TK_STR && tk == TK_REF);
    }
    if (!fits) diag(D_KERNEL_PARAM, lo, hi, t);
}
