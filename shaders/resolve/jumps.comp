// Targets of break, continue, return and `?`, with the errors of those that have none.
//@ rows jump
//@ reads jump.node
//@ writes res.kind res.id
//@ reads tok.lo tok.hi node.first_tok node.last_tok
#include "resolve/tree.glsl"
#include "lib/diag.glsl"

// LABEL of a loop or block: its first child after attributes.
uint label_of(uint n) {
    uint at = first_of(n);
    uint found = NONE;
    uint tries = 0u;
    bool run = at < n;
    while (run) {
        uint top = at;
        while (node_parent(top) != n) top = node_parent(top);
        if (node_kind(top) == N_LABEL) found = top;
        at = top + 1u;
        tries++;
        run = node_kind(top) == N_ATTR && at < n && tries < 64u;
    }
    return found;
}

void error(uint code, uint n, uint arg) {
    diag(code, tok_lo(node_first_tok(n)), tok_hi(node_last_tok(n)), arg);
    set_res_kind(n, RES_ERR);
}

void run(uint i) {
    uint n = jump_node(i);
    uint kind = node_kind(n);
    bool leave = kind == N_EXPR_BREAK || kind == N_EXPR_CONTINUE;
    bool back = kind == N_EXPR_RETURN || kind == N_EXPR_TRY;
    if (!leave && !back) return;
    uint label = leave ? child_of(n, R_LABEL) : NONE;
    uint sym = label == NONE ? NONE : name_of(label);
    uint c = n;
    uint p = node_parent(n);
    uint found = NONE;
    uint border = NONE;
    bool block = false;
    bool through = false;
    bool condition = false;
    while (p != NONE && found == NONE && border == NONE) {
        uint pk = node_kind(p);
        bool loop_ = pk == N_EXPR_WHILE || pk == N_EXPR_LOOP || pk == N_EXPR_FOR;
        if (leave && (loop_ || pk == N_BLOCK)) {
            uint own = label_of(p);
            bool named = own != NONE && name_of(own) == sym && label != NONE;
            // The iterator of a `for` and the condition of a `while` are outside of the loop for a bare break.
            if (label != NONE ? (named && !(pk == N_EXPR_FOR && node_role(c) != R_BODY)) : (loop_ && node_role(c) == R_BODY))
                found = p;
            block = found != NONE && pk == N_BLOCK;
            // The condition of a `while` belongs to no loop.
            condition = condition || (label == NONE && found == NONE && pk == N_EXPR_WHILE && node_role(c) != R_BODY);
            through = through || (label == NONE && found == NONE && pk == N_BLOCK && own != NONE);
        }
        if (back && kind == N_EXPR_TRY && pk == N_EXPR_TRY_BLOCK) found = p;
        if (pk == N_EXPR_CLOSURE || pk == N_EXPR_ASYNC || marked(p, RM_BODY_ROOT) || is_item(pk)) {
            if (back && (pk == N_EXPR_CLOSURE || pk == N_EXPR_ASYNC || pk == N_ITEM_FN) && found == NONE) found = p;
            else border = p;
        }
        c = p;
        p = node_parent(p);
    }
    uint into = kind_of(found);
    if (condition) {
        error(D_JUMP_IN_CONDITION, n, kind == N_EXPR_BREAK ? SYM_break : SYM_continue);
    } else if (found != NONE && block && kind == N_EXPR_CONTINUE) {
        error(D_CONTINUE_TO_BLOCK, n, 0u);
    } else if (through) {
        error(D_JUMP_IN_LABELED_BLOCK, n, kind == N_EXPR_BREAK ? SYM_break : SYM_continue);
    } else if (kind == N_EXPR_BREAK && (into == N_EXPR_WHILE || into == N_EXPR_FOR) && node_size(n) > 1u && node_role(n - 1u) == R_EXPR) {
        // The secondary span is the loop's head.
        diag_full(D_BREAK_VALUE, tok_lo(node_first_tok(n)), tok_hi(node_last_tok(n)), into == N_EXPR_WHILE ? SYM_while : SYM_for,
            0u, 0u, tok_lo(node_first_tok(found)), tok_hi(node_last_tok(found - 1u - node_size(found - 1u))));
        set_res_kind(n, RES_LABEL);
        set_res_id(n, found);
    } else if (found != NONE) {
        set_res_kind(n, back ? RES_RETURN : RES_LABEL);
        set_res_id(n, found);
    } else if (label != NONE) {
        diag(D_UNDECLARED_LABEL, tok_lo(node_tok(label)), tok_hi(node_tok(label)), sym);
        set_res_kind(n, RES_ERR);
    } else if (leave) {
        uint bk = kind_of(border);
        bool stop = kind == N_EXPR_BREAK;
        uint word = stop ? SYM_break : SYM_continue;
        if (bk == N_EXPR_CLOSURE || bk == N_EXPR_ASYNC) {
            uint t = bk == N_EXPR_ASYNC ? node_tok(border) : node_first_tok(border);
            uint end = t;
            if (bk == N_EXPR_CLOSURE) {
                // The secondary span is the closure's head: up to its second bar.
                uint body = border - 1u;
                end = node_first_tok(body) - 1u;
            }
            diag_full(bk == N_EXPR_ASYNC ? D_JUMP_IN_ASYNC : D_JUMP_IN_CLOSURE, tok_lo(node_first_tok(n)),
                tok_hi(node_last_tok(n)), word, 0u, 0u, tok_lo(t), tok_hi(end));
            set_res_kind(n, RES_ERR);
        } else {
            error(stop ? D_BREAK_OUTSIDE : D_CONTINUE_OUTSIDE, n, word);
        }
    } else if (kind == N_EXPR_RETURN) {
        error(D_RETURN_OUTSIDE_FN, n, 0u);
    }
}
