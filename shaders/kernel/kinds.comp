// What each parameter is, by its attribute and type; errors of parameters.
//@ rows   kpar
//@ reads  kpar.entry kpar.nth kpar.ty kentry.def def_ty.param sig_param.node tplain.state
//@ reads  ty.kind ty.data ty.arg ty.n ty_arg.ty def.kind def.first_member def.n_member def_ty.ty
//@ reads  node.first_tok node.last_tok lit.v0 lit.v1 lit.v2 lit.v3
//@ writes kpar.kind kpar.parts kpar.class kpar.set kpar.binding kpar.lo kpar.hi
#include "types/ast.glsl"
#include "lib/diag.glsl"

uint kind_of_name(uint sym) {
    return sym == SYM_global_id || sym == SYM_global_invocation_id ? KPAR_GLOBAL_ID
        : sym == SYM_local_id || sym == SYM_local_invocation_id || sym == SYM_local_invocation_index ? KPAR_LOCAL_ID
        : sym == SYM_group_id || sym == SYM_workgroup_id ? KPAR_GROUP_ID : sym == SYM_global_size ? KPAR_GLOBAL_SIZE
        : sym == SYM_groups || sym == SYM_num_workgroups ? KPAR_GROUPS : sym == SYM_local_size ? KPAR_LOCAL_SIZE
        : sym == SYM_workgroup ? KPAR_WORKGROUP : KPAR_VALUE;
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

// The number behind `name =`, or NONE.
uint number_after(uint k, uint last) {
    if (k + 2u > last || tok_kind(k + 2u) != TOK_INT) return NONE;
    uint l = tok_sym(k + 2u);
    return (lit_v1(l) | lit_v2(l) | lit_v3(l)) == 0u ? lit_v0(l) : NONE;
}
uint class_of_name(uint sym) {
    return sym == SYM_storage_buffer ? KCLASS_STORAGE : sym == SYM_uniform ? KCLASS_UNIFORM : sym == SYM_push_constant ? KCLASS_PUSH
        : sym == SYM_spec_constant ? KCLASS_SPEC : KCLASS_NONE;
}
void report(uint code, uint k, uint a0, uint a1) { diag_full(code, tok_lo(k), tok_hi(k), a0, a1, 0u, NONE, 0u); }

void run(uint i) {
    uint node = sig_param_node(def_ty_param(kentry_def(kpar_entry(i))) + kpar_nth(i)), t = kpar_ty(i);
    uint kind = KPAR_VALUE, kclass = KCLASS_NONE, set_no = NONE, binding_no = NONE, named = 0u;
    if (node_kind(node) == N_PARAM) {
        uint c = last_child(node);
        while (c != NONE) {
            uint path = node_role(c) == R_ATTR && (node_data(c) & ATTR_DOC) == 0u ? child(c, R_PATH) : NONE;
            if (path != NONE) {
                // #[name], or #[spirv(name, other = 1, ..)].
                uint at = node_tok(path), last = node_last_tok(c);
                bool rust_gpu = tok_sym(at) == SYM_spirv;
                uint k = rust_gpu ? at + 2u : at, until = rust_gpu ? min(last, at + 32u) : at + 1u;
                while (k < until) {
                    uint sym = tok_sym(k);
                    if (tok_kind(k) == TOK_IDENT) {
                        uint what = kind_of_name(sym), buffer_ = rust_gpu ? class_of_name(sym) : KCLASS_NONE;
                        // spec_constant(id = 1, default = 2)
                        bool spec = kclass == KCLASS_SPEC;
                        bool set_ = rust_gpu && sym == (spec ? SYM_id : SYM_descriptor_set), binding_ = rust_gpu && sym == (spec ? SYM_default : SYM_binding);
                        if (set_) set_no = number_after(k, last);
                        else if (binding_) binding_no = number_after(k, last);
                        else {
                            kind = what;
                            kclass = buffer_;
                            named = k;
                        }
                        if (what == KPAR_VALUE && buffer_ == KCLASS_NONE && !set_ && !binding_)
                            report(rust_gpu ? D_KERNEL_SPIRV : D_KERNEL_ATTRIBUTE, k, sym, 0u);
                    }
                    k++;
                }
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
    set_kpar_class(i, kclass);
    set_kpar_set(i, set_no);
    set_kpar_binding(i, binding_no);
    set_kpar_lo(i, lo);
    set_kpar_hi(i, hi);
    if (t == TY_ERROR || t == NONE) return;
    uint code = 0u, about = t, second = 0u, tk = ty_kind(t);
    bool fixed_ = false;
    if (tk == TK_REF || tk == TK_REF_MUT) fixed_ = plain(ty_arg_ty(ty_arg(t)));
    if (kind == KPAR_WORKGROUP) {
        if (!fixed_) code = D_KERNEL_WORKGROUP;
    } else if (kind != KPAR_VALUE) {
        bool linear = t == TY_USIZE || t == TY_U32;
        uint parts = linear ? 0u : words_of(t);
        set_kpar_parts(i, parts);
        if (!linear && (parts == 0u || parts > 3u)) code = D_KERNEL_ID;
    } else {
        bool fits = plain(t) || fixed_;
        if (tk == TK_REF || tk == TK_REF_MUT) {
            uint to = ty_arg_ty(ty_arg(t));
            fits = fixed_ || (ty_kind(to) == TK_SLICE && plain(ty_arg_ty(ty_arg(to)))) || (ty_kind(to) == TK_STR && tk == TK_REF && kclass == KCLASS_NONE);
        }
        bool mismatch = kclass == KCLASS_SPEC ? t != TY_U32 : kclass == KCLASS_STORAGE ? tk != TK_REF && tk != TK_REF_MUT : kclass != KCLASS_NONE && (tk != TK_REF || !fixed_);
        if (!fits) code = D_KERNEL_PARAM;
        else if (mismatch) {
            code = D_KERNEL_CLASS;
            about = tok_sym(named);
            second = t;
        } else if ((kclass == KCLASS_STORAGE || kclass == KCLASS_UNIFORM) && (set_no == NONE || binding_no == NONE)) {
            code = D_KERNEL_DESCRIPTOR;
            lo = tok_lo(named);
            hi = tok_hi(named);
        } else if (kclass == KCLASS_SPEC && set_no == NONE) {
            code = D_KERNEL_SPEC;
            lo = tok_lo(named);
            hi = tok_hi(named);
        }
    }
    if (code != 0u) diag_full(code, lo, hi, about, second, 0u, NONE, 0u);
}
