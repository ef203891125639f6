// The types of all nodes, now that the variables are known.
//@ rows   node
//@ reads  infer.flags node_ty.adj node_ty.callee sig_param.node def_ty.param def_ty.n_param res.body
//@ writes node_ty.ty node_ty.adj_ty fb.row fb.errors
//@ consts node_class
#include "types/refs.glsl"
#include "types/ast.glsl"

bool open_;
uint final(uint r) {
    r = find(r);
    if (!is_var(r)) return r;
    open_ = true;
    return TY_ERROR;
}

// The type after the adjustments of an operand; NONE where no row of `ty` has to exist for it.
uint operand_type(uint n, uint t, uint adj) {
    uint p = node_parent(n);
    if ((adj & (ADJ_REF | ADJ_REF_MUT)) != 0u) {
        uint d = node_kind(p) == N_EXPR_METHOD_CALL ? node_ty_callee(p) : NONE;
        return d == NONE || def_ty_n_param(d) == 0u ? NONE : final(v_of(sig_param_node(def_ty_param(d))));
    }
    for (uint k = 0u; k < (adj & ADJ_DEREFS); k++) if (ty_n(t) > 0u) t = ty_arg_ty(ty_arg(t));
    return t;
}

void run(uint n) {
    uint kind = node_kind(n);
    uint class_ = k_node_class(kind);
    bool expr = class_ == NC_EXPR || kind == N_EXPR_FIELD_INIT;
    bool pattern = class_ == NC_PAT || kind == N_PAT_FIELD;
    bool declares = kind == N_PARAM || kind == N_SELF_PARAM || kind == N_FIELD || kind == N_VARIANT || kind == N_PATH
        || kind == N_QSELF || kind == N_ITEM_CONST || kind == N_ITEM_STATIC || kind == N_ITEM_FN || kind == N_ITEM_STRUCT
        || kind == N_ITEM_ENUM || kind == N_ITEM_TYPE || kind == N_ERROR;
    if (!expr && !pattern && class_ != NC_TYPE && !declares) return;
    // `field: value` is no expression, its value is; a field pattern with a pattern of its own is no binding.
    bool inner = node_size(n) > 1u && (kind == N_EXPR_FIELD_INIT || kind == N_PAT_FIELD);
    if (inner) inner = node_role(n - 1u) == (expr ? R_VALUE : R_SUB);
    if ((inner && expr) || kind == N_PAT_REST) return;
    open_ = false;
    uint t = kind == N_ERROR ? NONE : final(v_of(n));
    bool typed = open_;
    uint adj = 0u, after = t;
    bool site = pattern;
    if (expr) {
        adj = node_ty_adj(n);
        site = (infer_flags(n) & (IF_TYPED | IF_UNTYPED)) != 0u || (adj & ADJ_NEVER) != 0u;
    }
    if (site) {
        open_ = false;
        after = final(s_of(n));
        if (inner) t = after;
        else open_ = open_ || typed;
    } else if (adj != 0u) {
        after = operand_type(n, t, adj);
    }
    set_node_ty_ty(n, t);
    if (expr || pattern) set_node_ty_adj_ty(n, after);
    uint body = res_body(n);
    if (body == NONE || kind == N_PATH) return;
    if (kind == N_ERROR || (!open_ && t == TY_ERROR)) set_fb_errors(body, 1u);
    // rustc asks for the type of an empty array before that of anything else.
    if (open_) atomicMin(H[at_fb_row(body)], kind == N_EXPR_ARRAY && node_size(n) == 1u ? n : n | UNKNOWN_LATER);
}
