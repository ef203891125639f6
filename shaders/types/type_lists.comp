// Types with several parts: the arguments of tuple types, function pointers and functions.
//@ kinds  TYPE_TUPLE TYPE_FN ITEM_FN
//@ reads  res.def
//@ writes uf.parent uf.term term_arg.ref
#include "types/refs.glsl"
#include "types/ast.glsl"
void run(uint n) {
    uint kind = node_kind(n);
    if (kind != N_TYPE_TUPLE && kind != N_TYPE_FN && kind != N_ITEM_FN) return;
    uint t = kind == N_ITEM_FN ? 2u * n + 1u : 2u * n;
    uint count = term_n(t);
    if (kind == N_TYPE_TUPLE && count == 0u) {
        set_uf_parent(3u * n, TY_UNIT);
        return;
    }
    if (kind == N_ITEM_FN && res_def(n) == NONE) return;
    uint at = term_arg(t);
    uint role = R_ELEM;
    if (kind != N_TYPE_TUPLE) {
        role = R_PARAM;
        count--;
        set_term_arg_ref(at + count, TY_UNIT);
    }
    uint c = last_child(n);
    while (c != NONE) {
        if (node_role(c) == role && node_nth(c) < count) set_term_arg_ref(at + node_nth(c), v_of(c));
        if (node_role(c) == R_RET) set_term_arg_ref(at + count, v_of(c));
        c = prev_child(n, c);
    }
    if (kind == N_ITEM_FN) {
        set_uf_term(3u * n, 2u * n);
        set_uf_term(3u * n + 2u, t);
    } else {
        set_uf_term(3u * n, t);
    }
}
