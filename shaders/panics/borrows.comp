// Variables that rustc borrows where no row of MIR does: arguments of macros, receivers of methods, what is matched with guards.
//@ kinds  EXPR_PATH
//@ reads  res.kind res.id pbinding.local node_ty.adj node_ty.data node.kind node.role node.size node.parent node.nth tok.sym node.tok
//@ writes plocal.writes
#include "types/ast.glsl"

bool guarded(uint n) {
    uint c = last_child(n);
    uint steps = 0u;
    bool found = false;
    while (c != NONE && !found && steps < 4096u) {
        found = node_kind(c) == N_ARM && child(c, R_GUARD) != NONE;
        c = prev_child(n, c);
        steps++;
    }
    return found;
}

void run(uint n) {
    uint l = res_kind(n) == RES_LOCAL ? pbinding_local(res_id(n)) : NONE;
    if (l == NONE) return;
    uint p = node_parent(n);
    bool up = true, range = false;
    while (up) {
        uint k = node_kind(p);
        bool base = node_role(n) == R_BASE;
        range = range || (k == N_EXPR_INDEX && base && node_ty_data(p) == INDEX_RANGE);
        up = k == N_EXPR_PAREN || ((k == N_EXPR_FIELD || k == N_EXPR_INDEX) && base);
        if (up) {
            n = p;
            p = node_parent(p);
        }
    }
    uint k = node_kind(p), role = node_role(n);
    bool borrowed = range;
    if (k == N_MACRO_CALL && role == R_ARG) {
        uint path = child(p, R_PATH), sym = path == NONE ? NONE : node_sym(path);
        borrowed = !(((sym == SYM_assert || sym == SYM_debug_assert) && node_nth(n) == 0u) || sym == SYM_matches);
    } else if (k == N_MACRO_NAMED_ARG) {
        borrowed = true;
    } else if (k == N_EXPR_METHOD_CALL && role == R_RECEIVER) {
        borrowed = (node_ty_adj(n) & (ADJ_REF | ADJ_REF_MUT)) != 0u;
    } else if (k == N_EXPR_MATCH && role == R_SCRUTINEE) {
        borrowed = guarded(p);
    }
    if (borrowed) atomicAdd(H[at_plocal_writes(l)], 2u);
}
