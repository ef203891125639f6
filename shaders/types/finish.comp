// The types of all nodes, now that the variables are known.
//@ kinds  @expr @pat @type EXPR_FIELD_INIT PAT_FIELD PARAM SELF_PARAM FIELD VARIANT PATH QSELF ITEM_CONST ITEM_STATIC
//@ kinds  ITEM_FN ITEM_STRUCT ITEM_ENUM ITEM_TYPE ERROR
//@ reads  infer.flags node_ty.callee sig_param.node def_ty.param def_ty.n_param res.body
//@ writes node_ty.ty node_ty.adj_ty node_ty.adj fb.row fb.errors
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
uint operand_type(uint n, uint t) {
    uint adj = node_ty_adj(n);
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
    open_ = false;
    set_node_ty_ty(n, NONE);
    bool declares = kind == N_PARAM || kind == N_SELF_PARAM || kind == N_FIELD || kind == N_VARIANT || kind == N_PATH
        || kind == N_QSELF || kind == N_ITEM_CONST || kind == N_ITEM_STATIC || kind == N_ITEM_FN || kind == N_ITEM_STRUCT
        || kind == N_ITEM_ENUM || kind == N_ITEM_TYPE;
    if (class_ == NC_EXPR || kind == N_EXPR_FIELD_INIT) {
        if (kind == N_EXPR_FIELD_INIT && node_size(n) > 1u && node_role(n - 1u) == R_VALUE) return;
        uint t = final(v_of(n));
        uint after = t;
        if ((infer_flags(n) & (IF_TYPED | IF_UNTYPED)) != 0u) after = final(s_of(n));
        else if ((node_ty_adj(n) & ADJ_NEVER) != 0u) after = final(s_of(n));
        else if (node_ty_adj(n) != 0u) after = operand_type(n, t);
        set_node_ty_ty(n, t);
        set_node_ty_adj_ty(n, after);
    } else if (class_ == NC_PAT || kind == N_PAT_FIELD) {
        if (kind == N_PAT_REST) return;
        set_node_ty_ty(n, final(v_of(n)));
        set_node_ty_adj_ty(n, final(s_of(n)));
        // A PAT_FIELD with a pattern of its own is no binding.
        if (kind == N_PAT_FIELD && node_size(n) > 1u && node_role(n - 1u) == R_SUB) {
            open_ = false;
            set_node_ty_ty(n, final(s_of(n)));
        }
    } else if (class_ == NC_TYPE || declares) {
        set_node_ty_ty(n, final(v_of(n)));
    }
    bool wrong = kind == N_ERROR || (!open_ && kind != N_PATH && node_ty_ty(n) == TY_ERROR);
    if (wrong && res_body(n) != NONE) set_fb_errors(res_body(n), 1u);
    if (open_ && res_body(n) != NONE && kind != N_PATH) atomicMin(H[at_fb_row(res_body(n))], n);
}
