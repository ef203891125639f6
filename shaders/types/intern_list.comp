// The terms that may become types: those that are the value of their class.
//@ rows   term
//@ params list
//@ writes term.flag term.fresh
#include "types/intern.glsl"
#include "types/list.glsl"
void run(uint t) {
    set_term_flag(t, 0u);
    set_term_fresh(t, 0u);
    if (term_kind(t) == TK_ERROR) return;
    uint r = find(term_var(t));
    if (is_var(r) && uf_term(var_index(r)) == t) list_append(p_list, t);
}
