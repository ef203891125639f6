// The terms that may become types: those that are the value of their class. Their places among all that are found
// (term.rank) name rows of `iterm`.
//@ kinds  TYPE_REF TYPE_PTR TYPE_SLICE TYPE_TUPLE TYPE_ARRAY TYPE_FN EXPR_TUPLE ITEM_STRUCT ITEM_ENUM ITEM_UNION ITEM_FN SELF_PARAM
//@ kinds  EXPR_REF EXPR_ARRAY EXPR_REPEAT EXPR_RANGE PAT_REF PAT_TUPLE PAT_SLICE EXPR_LIT PAT_LIT PAT_BIND PAT_FIELD PAT_REST EXPR_INDEX EXPR_METHOD_CALL VARIANT
//@ params list
//@ writes term.flag term.fresh
#include "types/intern.glsl"
#include "types/list.glsl"
void run(uint n) {
    for (uint t = 2u * n; t < 2u * n + 2u; t++) {
        uint r = term_kind(t) == TK_ERROR ? TY_ERROR : find(term_var(t));
        if (is_var(r) && uf_term(var_index(r)) == t) {
            set_term_flag(t, 0u);
            set_term_fresh(t, 1u);
            list_append(p_list, t);
        }
    }
}
