// The place of each expression: variable s(n) becomes the type that its surroundings give it.
// A place without a type of its own takes that of the expression; where the expression may be `!`, a coercion row decides.
//@ kinds  @expr EXPR_FIELD_INIT
//@ reads  res.kind res.id infer.arms node_ty.callee
//@ writes uf.parent infer.flags
//@ consts node_class
#include "types/refs.glsl"
#include "types/ast.glsl"
#include "types/expect.glsl"
#include "types/calls.glsl"

const uint SITE_NONE = 0xFFFFFFF0u;     // an operand: nothing is done to it
const uint SITE_FREE = 0xFFFFFFF1u;     // takes the expression's type, or anything if that is `!`
const uint SITE_LATER = 0xFFFFFFF2u;    // has a type that is found later
const uint SITE_HINT = 0xFFFFFFF3u;     // element of a tuple

uint return_ref(uint f) {
    uint ret = child(f, R_RET);
    return ret == NONE ? TY_UNIT : v_of(ret);
}

uint site_of(uint n, uint p) {
    uint role = node_role(n);
    uint kind = node_kind(p);
    switch (kind) {
        case N_EXPR_PAREN:
        case N_EXPR_CONST_BLOCK: return s_of(p);
        case N_BLOCK:
            if (role == R_TAIL) return s_of(p);
            return role == R_STMT && node_kind(n) != N_MACRO_CALL ? TY_UNIT : SITE_NONE;
        case N_STMT_LET: {
            if (role == R_ELSE) return TY_NEVER;
            uint ty = child(p, R_TYPE);
            return ty == NONE ? SITE_FREE : v_of(ty);
        }
        case N_EXPR_IF:
            return role == R_COND ? TY_BOOL : s_of(p);
        case N_ARM: return role == R_GUARD ? TY_BOOL : s_of(node_parent(p));
        case N_EXPR_WHILE: return role == R_COND ? TY_BOOL : TY_UNIT;
        case N_EXPR_LOOP: return TY_UNIT;
        case N_EXPR_FOR: return role == R_BODY ? TY_UNIT : SITE_NONE;
        case N_EXPR_BREAK: {
            uint target = res_kind(p) == RES_LABEL ? res_id(p) : NONE;
            if (target == NONE) return SITE_NONE;
            uint t = node_kind(target);
            if (t == N_EXPR_LOOP || t == N_BLOCK) return s_of(target);
            return SITE_NONE;
        }
        case N_EXPR_RETURN:
            return res_kind(p) == RES_RETURN && node_kind(res_id(p)) == N_ITEM_FN ? return_ref(res_id(p)) : SITE_NONE;
        case N_ITEM_FN: return return_ref(p);
        case N_ITEM_CONST:
        case N_ITEM_STATIC: return v_of(p);
        case N_VARIANT: return TY_ISIZE;
        case N_TYPE_ARRAY: return TY_USIZE;
        case N_EXPR_REPEAT: return role == R_COUNT ? TY_USIZE : u_of(p);
        case N_EXPR_ARRAY: return term_data(2u * p) == 1u && term_kind(2u * p) == TK_ERROR ? SITE_NONE : u_of(p);
        case N_EXPR_RANGE: return u_of(p);
        case N_EXPR_CALL: {
            if (role != R_ARG) return SITE_NONE;
            uint f = child(p, R_CALLEE);
            f = f == NONE ? NONE : strip_parens(f);
            uint d = f == NONE || node_kind(f) != N_EXPR_PATH ? NONE : node_ty_callee(f);
            if (!callable(d)) return SITE_LATER;
            if (term_data(2u * p) == 1u) return SITE_NONE;
            return node_nth(n) < def_ty_n_param(d) ? param_ref(d, node_nth(n)) : SITE_NONE;
        }
        case N_EXPR_METHOD_CALL: return role == R_ARG ? SITE_LATER : SITE_NONE;
        case N_MACRO_CALL: {
            if (role == R_GUARD) return TY_BOOL;
            if (role != R_ARG || node_nth(n) != 0u) return SITE_NONE;
            uint path = child(p, R_PATH);
            uint sym = path == NONE ? NONE : node_sym(path);
            return sym == SYM_assert || sym == SYM_debug_assert ? TY_BOOL : SITE_NONE;
        }
        case N_EXPR_STRUCT: return node_kind(n) == N_EXPR_FIELD_INIT ? u_of(n) : SITE_NONE;
        case N_EXPR_FIELD_INIT: return u_of(p);
        case N_STRUCT_BASE: return v_of(node_parent(p));
        case N_EXPR_TUPLE: return has_hint(p) ? SITE_HINT : SITE_NONE;
        // What is matched is a value of any type if it is `!`.
        case N_EXPR_MATCH: return node_kind(p - 1u) == N_ARM ? SITE_FREE : SITE_NONE;
        case N_EXPR_LET: return SITE_FREE;
        case N_EXPR_BINARY: return node_data(p) >= BINOP_LAZY_AND ? TY_BOOL : SITE_NONE;
        case N_EXPR_ASSIGN: return role == R_RHS ? v_of(prev_child(p, n)) : SITE_NONE;
        default: return SITE_NONE;
    }
}

// Whether the type of n is that of its place (its parts were coerced to it already).
bool transparent(uint n) {
    switch (node_kind(n)) {
        case N_EXPR_PAREN:
        case N_EXPR_CONST_BLOCK:
        case N_BLOCK:
        case N_EXPR_IF: return true;
        case N_EXPR_MATCH: return node_kind(n - 1u) == N_ARM;
        case N_EXPR_LOOP: return infer_arms(n) != 0u;
        default: return false;
    }
}

bool may_diverge(uint n) {
    switch (node_kind(n)) {
        case N_EXPR_CALL:
        case N_EXPR_METHOD_CALL:
        case N_MACRO_CALL:
        case N_EXPR_RETURN:
        case N_EXPR_BREAK:
        case N_EXPR_CONTINUE:
        case N_EXPR_LOOP: return true;
        case N_EXPR_MATCH: return node_kind(n - 1u) != N_ARM;
        default: return false;
    }
}

void run(uint n) {
    uint kind = node_kind(n);
    if (k_node_class(kind) != NC_EXPR && kind != N_EXPR_FIELD_INIT) return;
    uint p = node_parent(n);
    if (p == NONE) return;
    // `field: value` is no expression, its value is.
    if (kind == N_EXPR_FIELD_INIT && node_size(n) > 1u && node_role(n - 1u) == R_VALUE) return;
    uint site = site_of(n, p);
    bool clear = transparent(n);
    bool alias = site < SITE_NONE;
    uint flags = 0u;
    if (alias) {
        set_uf_parent(3u * n + 1u, site);
        bool shared_ = site == s_of(above(p)) || (site == u_of(p) && kind != N_EXPR_FIELD_INIT && node_kind(p) != N_EXPR_FIELD_INIT);
        if (!clear) flags = shared_ && decides(n) ? IF_UNTYPED : IF_TYPED;
    } else if (!clear) {
        if (site == SITE_LATER) flags = IF_TYPED;
        else if (site == SITE_HINT) flags = IF_TYPED | IF_HINT;
        else if (site == SITE_FREE && may_diverge(n)) flags = IF_UNTYPED;
        else set_uf_parent(3u * n + 1u, v_of(n));
    }
    set_infer_flags(n, flags);
}
