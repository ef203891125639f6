// Divergence goes up from an expression that never ends to all that evaluate it in any case. The walk stops where another
// walk has been, so all of them together touch each node once; branches are counted.
//@ writes infer.div infer.arms
bool carries_on(uint n, uint p) {
    uint role = node_role(n);
    switch (node_kind(p)) {
        case N_EXPR_IF:
            if (role == R_COND) return true;
            return node_role(p - 1u) == R_ELSE && atomicAdd(H[at_infer_arms(p)], 1u) == 1u;
        case N_ARM: {
            if (role != R_BODY) return false;
            uint m = node_parent(p);
            return atomicAdd(H[at_infer_arms(m)], 1u) == node_nth(m - 1u);
        }
        case N_EXPR_WHILE: return role == R_COND;
        case N_EXPR_FOR: return role == R_ITER;
        case N_EXPR_LOOP: return false;
        case N_BLOCK: {
            // A block that `break` leaves goes on, but not at its end.
            bool left = atomicAdd(H[at_infer_arms(p)], 0u) != 0u;
            if (left && role != R_ITEM) atomicOr(H[at_infer_div(p)], 2u);
            return role != R_ITEM && !left;
        }
        case N_STMT_LET: return role == R_INIT;
        case N_EXPR_BINARY: return node_data(p) < BINOP_LAZY_AND || role == R_LHS;
        case N_EXPR_CLOSURE:
        case N_EXPR_ASYNC:
        case N_EXPR_CONST_BLOCK:
        case N_EXPR_TRY_BLOCK:
        case N_TYPE_ARRAY:
        case N_VARIANT: return false;
        case N_EXPR_REPEAT: return role == R_ELEM;
        case N_FILE: return false;
        default: return node_kind(p) < N_ITEM_FN || node_kind(p) > N_ITEM_MACRO_DEF;
    }
}
void diverge(uint n) {
    bool run = true;
    while (run) {
        uint p = node_parent(n);
        run = atomicExchange(H[at_infer_div(n)], 1u) == 0u && p != NONE;
        if (run) {
            run = carries_on(n, p);
            n = node_kind(p) == N_ARM ? node_parent(p) : p;
        }
    }
}
