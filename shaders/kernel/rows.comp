// Rows of `kernel` and `kparam`. A kernel has at most KERNEL_PARAMS parameters, so one thread goes through them.
//@ rows   kentry
//@ reads  kentry.def kentry.x kentry.y kentry.z kentry.param kentry.params dbody.body lbody.fn fn.name fn.name_len
//@ reads  kpar.kind kpar.ty kpar.parts kpar.vregs kpar.at lay.repr lay.lt lay.size ty.kind ty.arg ty_arg.ty
//@ reads  kentry.text lit.v0 lit.v1 strdata.word kernel.name kpar.class kpar.set kpar.binding kpar.lo kpar.hi def_ty.param sig_param.node sym.lo sym.len
//@ writes kernel.fn kernel.name kernel.name_len kernel.local_x kernel.local_y kernel.local_z kernel.param kernel.params
//@ writes kparam.kind kparam.ty kparam.offset kparam.dim kparam.elem kparam.name kparam.name_len kparam.flags kernel.group lname.word
//@ writes kparam.class kparam.set kparam.binding kparam.bytes kparam.lo kparam.hi
#include "lir/word.glsl"
#include "types/ast.glsl"
#include "lib/diag.glsl"

void run(uint i) {
    uint b = dbody_body(kentry_def(i)), f = b == NONE ? 0u : lbody_fn(b), first = kentry_param(i), n = kentry_params(i);
    uint from = n == 0u ? 0u : kpar_at(first), at = from, offset = 0u, shared_ = 0u;
    for (uint k = 0u; k < n; k++) {
        uint p = first + k, t = kpar_ty(p), repr = lay_repr(t), kind = ty_kind(t), parts = kpar_parts(p);
        bool reference = kind == TK_REF || kind == TK_REF_MUT;
        uint node = sig_param_node(def_ty_param(kentry_def(i)) + k);
        node = node_kind(node) == N_PARAM ? child(node, R_PAT) : NONE;
        uint name = node != NONE && node_kind(node) == N_PAT_BIND ? tok_sym(node_tok(node)) : NONE;
        uint to = reference ? ty_arg_ty(ty_arg(t)) : t;
        if (ty_kind(to) == TK_SLICE) to = ty_arg_ty(ty_arg(to));
        uint bytes = lay_size(to);
        bool workgroup = kpar_kind(p) == KPAR_WORKGROUP;
        for (uint h = 0u; h < kpar_vregs(p); h++) {
            uint lt = parts != 0u ? LT_I32 : repr == REPR_SCALAR ? lay_lt(t) : h == 1u ? LT_WORD : LT_PTR;
            bool wide = lt == LT_I64 || lt == LT_F64 || (lt == LT_PTR && WORD == 8u);
            if (wide) offset = (offset + 7u) & ~7u;
            set_kparam_kind(at, KP_VALUE + kpar_kind(p) - KPAR_VALUE);
            set_kparam_ty(at, lt);
            set_kparam_offset(at, workgroup ? shared_ : offset);
            set_kparam_dim(at, workgroup ? 0u : parts != 0u ? h : 3u);
            set_kparam_elem(at, t);
            set_kparam_name(at, name == NONE ? 0u : sym_lo(name));
            set_kparam_name_len(at, name == NONE ? 0u : sym_len(name));
            set_kparam_flags(at, (kind == TK_REF_MUT ? KPF_MUTABLE : 0u) | (h == 0u || parts != 0u ? 0u : KPF_SECOND) | (reference ? KPF_REFERENCE : 0u)
                | (!reference && repr == REPR_MEMORY && parts == 0u ? KPF_IN_MEMORY : 0u));
            set_kparam_class(at, kpar_class(p));
            set_kparam_set(at, kpar_set(p));
            set_kparam_binding(at, kpar_binding(p));
            set_kparam_bytes(at, reference ? bytes : lay_size(t));
            set_kparam_lo(at, kpar_lo(p));
            set_kparam_hi(at, kpar_hi(p));
            if (kpar_kind(p) == KPAR_VALUE) offset += wide ? 8u : 4u;
            at++;
        }
        if (workgroup) {
            // Each begins at 16 bytes, the largest alignment. Sizes beyond the limit do not add up to more than a word holds.
            uint before = shared_;
            shared_ = min(shared_, KERNEL_SHARED + 16u) + ((min(bytes, 0x10000000u) + 15u) & ~15u);
            if (before <= KERNEL_SHARED && shared_ > KERNEL_SHARED) diag(D_KERNEL_SHARED, kpar_lo(p), kpar_hi(p), shared_);
        }
    }
    set_kernel_group(i, shared_);
    set_kernel_fn(i, f);
    uint text = kentry_text(i);
    set_kernel_name_len(i, text == NONE ? fn_name_len(f) : lit_v1(text));
    if (text == NONE) set_kernel_name(i, fn_name(f));
    else
        for (uint w = 0u; w < (lit_v1(text) + 3u) / 4u; w++) set_lname_word(kernel_name(i) / 4u + w, strdata_word(lit_v0(text) / 4u + w));
    set_kernel_local_x(i, kentry_x(i));
    set_kernel_local_y(i, kentry_y(i));
    set_kernel_local_z(i, kentry_z(i));
    set_kernel_param(i, from);
    set_kernel_params(i, at - from);
}
