// Writes the bindings: their whole pattern, and from where to where they can be seen.
// Post-order makes that a range of node ids: what stands later in the source has a larger id.
//@ rows bind
//@ reads bind.node
//@ writes bind.plain bind.sym bind.start bind.end bind.top
#include "resolve/tree.glsl"
void run(uint row) {
    uint n = bind_node(row);
    uint kind = node_kind(n);
    uint top = n;
    uint p = node_parent(n);
    while (p != NONE && is_pattern(node_kind(p))) {
        top = p;
        p = node_parent(p);
    }
    uint pk = kind_of(p);
    uint start = top;
    uint end = top;
    if (pk == N_STMT_LET) {
        start = p;
        end = node_parent(p) == NONE ? p : node_parent(p);
    } else if (pk == N_ARM || pk == N_MACRO_CALL) {
        end = p;
    } else if (pk == N_PARAM || pk == N_PARAM_VARIADIC) {
        start = p;
        end = kind_of(node_parent(p)) == N_TYPE_FN ? p : node_parent(p);
    } else if (pk == N_ITEM_FN || pk == N_EXPR_CLOSURE) {
        end = p;
    } else if (pk == N_EXPR_FOR) {
        uint body = p - 1u;
        start = body - node_size(body);
        end = p;
    } else if (pk == N_EXPR_LET) {
        // Through the rest of the && chain into what the condition guards.
        start = p;
        uint at = p;
        uint up = node_parent(p);
        while (up != NONE && (node_kind(up) == N_EXPR_PAREN || (node_kind(up) == N_EXPR_BINARY && node_data(up) == BINOP_LAZY_AND))) {
            at = up;
            up = node_parent(up);
        }
        uint uk = kind_of(up);
        end = at;
        if (uk == N_EXPR_IF && node_role(at) == R_COND) {
            uint last = up - 1u;
            end = node_role(last) == R_ELSE ? last - node_size(last) + 1u : up;
        } else if (uk == N_EXPR_WHILE || uk == N_ARM || uk == N_MACRO_CALL) {
            end = up;
        }
    }
    // A lone identifier may name a constant.
    set_bind_plain(row, kind == N_PAT_BIND && node_size(n) == 1u && node_data(n) == 0u ? 1u : 0u);
    set_bind_sym(row, kind == N_SELF_PARAM ? SYM_self : name_of(n));
    set_bind_start(row, start);
    set_bind_end(row, end);
    set_bind_top(row, top);
}
