// What the surroundings or the contents of a node decide, and nodes that the checks of finished trees have to look
// at, by what can be seen at a glance: most trees have few. (The order of `suspect` is not observable: it only leads
// to diagnostics.)
//
// Roles: the last expression of a block is its TAIL; the sides of `name = value` in a macro call are NAME and VALUE.
// Kinds: parentheses around one element are no tuple, an array with a count is a repetition; an assignment among a
// macro's arguments is a named argument. No decision depends on another one, so their order does not matter, and the
// phase may run again.
//@ rows   node
//@ pick   32
//@ reads  node.data node.parent node.size node.last_tok tok.kind
//@ writes node.kind node.role node.nth suspect.node
//@ racy   node.kind node.role node.nth
//@ consts node_watch node_class paren_kind count_kind
#include "lex/select.glsl"

bool place_of_items(uint kind) { return kind == N_ITEM_IMPL || kind == N_ITEM_TRAIT || kind == N_ITEM_FOREIGN_MOD; }

bool wants(uint n) {
    uint watch = k_node_watch(node_kind(n));
    // Attributes are many, inner ones few.
    return watch != CHECK_NONE && (watch != CHECK_ATTR || (node_data(n) & ATTR_INNER) != 0u);
}

void run(uint n) {
    uint kind = node_kind(n);
    uint role = node_role(n);
    uint parent = node_parent(n);
    bool rooted = parent != NONE;
    parent = sel(rooted, parent, n);
    uint above = node_kind(parent);
    uint far = node_parent(parent);
    uint place = sel(far == NONE, N_NONE, node_kind(min(far, n_node - 1u)));
    uint last = max(n, 1u) - 1u;
    bool leaf = node_size(n) == 1u;
    uint last_role = sel(leaf, R_NONE, node_role(last));
    uint last_kind = node_kind(last);
    uint nth = node_nth(n);
    if (kind == N_BLOCK && last_role == R_STMT && (last_kind == N_PATH || k_node_class(last_kind) == NC_EXPR)) {
        set_node_role(last, R_TAIL);
        set_node_nth(last, 0u);
    }
    uint count = k_count_kind(kind);
    uint paren = k_paren_kind(kind);
    bool one = last_role == R_ELEM && node_nth(last) == 0u && last_kind != N_PAT_REST;
    uint fixed_ = kind;
    if (one && paren != 0u) fixed_ = tok_kind(node_last_tok(n) - 1u) != TOK_COMMA ? paren : kind;
    if (count != 0u && last_role == R_COUNT) fixed_ = count;
    if (rooted && kind == N_EXPR_ASSIGN && role == R_ARG && above == N_MACRO_CALL) {
        fixed_ = N_MACRO_NAMED_ARG;
        uint side = n - sel(leaf, 0u, 1u + node_size(last));
        if (last_role == R_RHS) set_node_role(last, R_VALUE);
        if (!leaf && side + node_size(n) > n && node_role(side) == R_LHS) set_node_role(side, R_NAME);
    }
    if (fixed_ != kind) set_node_kind(n, fixed_);
    // Checks.
    uint cls = k_node_watch(kind) & 31u;
    if (!rooted) cls = CHECK_NONE;
    uint data = node_data(n);
    uint siblings_end = node_role(max(parent, 1u) - 1u);
    bool wanted = cls == CHECK_ALWAYS;
    if (cls == CHECK_ITEM) {
        uint end = kind == N_ITEM_FN ? R_BODY : kind == N_ITEM_TYPE ? R_TYPE : R_INIT;
        bool complete = last_role == end && !(kind == N_ITEM_STATIC && place_of_items(above));
        wanted = !complete || above == N_ITEM_FOREIGN_MOD
            || (data & (ITEM_SAFE | ITEM_ASYNC | ITEM_UNSAFE | ITEM_NEGATIVE | ITEM_DEFAULT)) != 0u;
    }
    // Items that are no functions, constants or types of a trait or impl.
    if (cls == CHECK_FREE) wanted = place_of_items(above) || (data & (ITEM_UNSAFE | ITEM_NEGATIVE | ITEM_DEFAULT)) != 0u || kind == N_ITEM_UNION;
    if (cls == CHECK_VIS) {
        wanted = above == N_ITEM_IMPL || above == N_ITEM_FOREIGN_MOD || above == N_ITEM_MACRO_RULES
            || above == N_VARIANT || place == N_VARIANT || place == N_ITEM_TRAIT || place == N_ITEM_IMPL;
    }
    if (cls == CHECK_INDEX) wanted = last_role == R_BASE;
    if (cls == CHECK_SELF) wanted = nth != 0u || (place != N_ITEM_IMPL && place != N_ITEM_TRAIT);
    if (cls == CHECK_PARAM) wanted = siblings_end != R_BODY && above == N_ITEM_FN;
    if (cls == CHECK_GENERIC) wanted = nth != 0u || last_role == R_DEFAULT;
    if (cls == CHECK_LET) wanted = role != R_COND && role != R_GUARD;
    if (cls == CHECK_RANGE) wanted = (data & (RANGE_INCLUSIVE | RANGE_HI)) == RANGE_INCLUSIVE;
    if (cls == CHECK_BASE) wanted = leaf;
    if (cls == CHECK_ATTR) wanted = (data & ATTR_INNER) != 0u;
    if (wanted) {
        uint slot = DIRECTORY + 4u * T_suspect;
        uint row = atomicAdd(C[slot + 2u], 1u);
        if (row < cap_suspect) {
            set_suspect_node(row, n);
        } else {
            atomicMax(C[slot + 3u], row + 1u);
            atomicOr(C[CTL_OVERFLOW], 1u);
        }
    }
}
