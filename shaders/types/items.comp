// Type nodes and items: what each stands for, and the arguments of their terms.
//@ kinds  PATH @type ITEM_STRUCT ITEM_ENUM ITEM_UNION ITEM_FN VARIANT QSELF ITEM_TYPE ITEM_CONST ITEM_STATIC FIELD PARAM SELF_PARAM
//@ kinds  GENERIC_TYPE GENERIC_CONST ITEM_TRAIT ITEM_IMPL
//@ reads  res.kind res.id res.def res.owner def.kind def.node def.ty def.parent cval.state
//@ writes uf.parent uf.term term_arg.ref
#include "types/refs.glsl"
#include "types/ast.glsl"
#include "types/error.glsl"

void alias(uint n, uint r) { set_uf_parent(3u * n, r); }

uint prim_type(uint p) {
    if (p <= PRIM_USIZE) return TY_I8 + p;
    return p == PRIM_F32 ? TY_F32 : p == PRIM_F64 ? TY_F64 : p == PRIM_BOOL ? TY_BOOL
        : p == PRIM_CHAR ? TY_CHAR : p == PRIM_STR ? TY_STR : TY_ERROR;
}

#include "types/self.glsl"

void path_type(uint n) {
    bool says = node_kind(n) == N_TYPE_PATH && node_role(n) != R_TRAIT;
    uint id = res_id(n);
    uint r = TY_ERROR;
    switch (res_kind(n)) {
        case RES_PRIM:
            r = prim_type(id);
            if (says && (r == TY_ERROR || r == TY_I128 || r == TY_U128)) {
                type_error(D_UNSUPPORTED_WIDE, n);
                r = TY_ERROR;
            }
            break;
        case RES_DEF:
        case RES_CTOR: {
            uint kind = def_kind(id);
            if (kind == DEF_STRUCT || kind == DEF_ENUM || kind == DEF_TYPE) r = v_of(def_node(id));
            else if (kind == DEF_VARIANT) r = v_of(def_node(def_parent(id)));
            else if (kind == DEF_UNION) { if (says) type_error(D_UNSUPPORTED_UNION, n); }
            else if (says && kind == DEF_TRAIT) type_error(D_UNSUPPORTED_TRAITS, n);
            break;
        }
        case RES_SELF_TYPE: r = self_ref(id); break;
        case RES_PARTIAL:
        case RES_ASSOC: if (says) type_error(D_UNSUPPORTED_TYPE, n); break;
        default: break;
    }
    alias(n, r);
}

// The child that a node's type comes from, by role.
uint source_role(uint kind) {
    switch (kind) {
        case N_TYPE_PAREN:
        case N_TYPE_SLICE:
        case N_TYPE_ARRAY: return R_ELEM;
        case N_ITEM_IMPL: return R_TRAIT;
        case N_QSELF:
        case N_TYPE_REF:
        case N_TYPE_PTR:
        case N_ITEM_TYPE:
        case N_ITEM_CONST:
        case N_ITEM_STATIC:
        case N_FIELD:
        case N_PARAM:
        case N_SELF_PARAM: return R_TYPE;
        default: return R_NONE;
    }
}

void run(uint n) {
    uint kind = node_kind(n);
    uint t = 2u * n;
    uint d = res_def(n);
    uint role = source_role(kind);
    uint from = role == R_NONE ? NONE : child(n, role);
    uint code = 0u;
    uint same = NONE;       // what the node's type is the same as
    switch (kind) {
        case N_PATH:
        case N_TYPE_PATH: path_type(n); break;
        case N_TYPE_NEVER: same = TY_NEVER; break;
        case N_TYPE_DYN:
        case N_TYPE_IMPL:
        case N_TYPE_BARE_BOUNDS: same = TY_ERROR; code = D_UNSUPPORTED_TYPE; break;
        case N_TYPE_ARRAY:
            if (from != NONE && term_kind(t) == TK_ERROR) {
                same = TY_ERROR;
                if (cval_state(n - 1u) != CVAL_ERR) code = D_UNSUPPORTED_ARRAY_LENGTH;
                break;
            }
        case N_TYPE_REF:
        case N_TYPE_PTR:
        case N_TYPE_SLICE:
            if (from == NONE) {
                same = TY_ERROR;
            } else {
                set_term_arg_ref(term_arg(t), v_of(from));
                set_uf_term(3u * n, t);
            }
            break;
        case N_ITEM_STRUCT:
        case N_ITEM_ENUM:
        case N_ITEM_UNION:
            if (d != NONE) set_uf_term(3u * n, t);
            else same = TY_ERROR;
            break;
        case N_VARIANT: same = v_of(node_parent(n)); break;
        case N_TYPE_PAREN:
        case N_QSELF:
        case N_ITEM_TYPE:
        case N_ITEM_CONST:
        case N_ITEM_STATIC:
        case N_FIELD:
        case N_PARAM: same = from == NONE ? TY_ERROR : v_of(from); break;
        case N_SELF_PARAM: {
            uint owner = res_owner(n);
            uint self_ = owner == NONE || def_parent(owner) == NONE ? TY_ERROR : self_ref(def_parent(owner));
            if (from != NONE) {
                same = v_of(from);
            } else if (term_kind(t) == TK_ERROR) {
                same = self_;
            } else {
                set_term_arg_ref(term_arg(t), self_);
                set_uf_term(3u * n, t);
            }
            break;
        }
        case N_GENERIC_TYPE:
        case N_GENERIC_CONST:
            same = TY_ERROR;
            if (node_nth(n) == 0u) code = D_UNSUPPORTED_GENERICS;
            break;
        case N_ITEM_TRAIT: code = D_UNSUPPORTED_TRAITS; break;
        case N_ITEM_IMPL:
            if (from != NONE) {
                code = D_UNSUPPORTED_TRAITS;
                C[CTL_TYPES_TRAITS] = 1u;
            }
            break;
        default: break;
    }
    if (term_kind(t + 1u) == TK_FN_DEF) set_uf_term(3u * n + 2u, t + 1u);
    if (same != NONE) alias(n, same);
    if (code != 0u) type_error(code, kind == N_ITEM_IMPL ? from : n, 0u, 0u, 0u, NONE, kind == N_ITEM_TRAIT ? HOW_ANCHOR : 0u);
}
