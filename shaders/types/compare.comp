// Rows of comparisons (and assert_eq!, assert_ne!): both sides have one type; references are looked through in step.
#include "types/fire.glsl"
#include "types/classes.glsl"
//@ reads def.node

#include "types/derive.glsl"

void compare(uint n, uint lhs, uint rhs, uint op) {
    uint l = find(v_of(lhs));
    uint r = find(v_of(rhs));
    uint l0 = l;
    uint r0 = r;
    uint lh = head(l);
    uint rh = head(r);
    bool whole = true;
    while (is_ref(lh) && is_ref(rh)) {
        l = find(head_arg(l, 0u));
        r = find(head_arg(r, 0u));
        lh = head(l);
        rh = head(r);
        whole = false;
    }
    bool never = lh == TK_NEVER || rh == TK_NEVER;
    if (lh == TK_ERROR || rh == TK_ERROR) {
        o_done = true;
        return;
    }
    uint a = category(lh);
    uint b = category(rh);
    if (lh == TH_GENERAL && whole) return;
    if (rh == TH_GENERAL && whole && (lh == TH_INT || lh == TH_FLOAT)) return;
    // Arrays are compared with arrays and slices.
    if (rh == TH_GENERAL && whole && (lh == TK_ARRAY || lh == TK_SLICE)) return;
    o_done = true;
    o_node = n;
    o_arg0 = shown(l0);
    o_arg1 = shown(r0);
    o_how = HOW_TY0 | HOW_TY1 | HOW_OPERATOR;
    if (never) {
        // Before edition 2024 what diverges is a `()` here, unless the other side says what it is: its type has one implementation of
        // the trait. Numbers of unknown type have several, and for `==` so have references, arrays and slices.
        uint own = C[CTL_EDITION] >= 2024u ? TY_NEVER : TY_UNIT;
        bool one = lh != TK_NEVER && lh != TH_INT && lh != TH_FLOAT;
        one = one && (op >= BINOP_LT || !(is_ref(lh) || lh == TK_ARRAY || lh == TK_SLICE || lh == TK_STR));
        if (lh == TK_NEVER) o_arg0 = own;
        if (rh == TK_NEVER) o_arg1 = own;
        if (!one && (lh != TK_NEVER || rh != TK_NEVER)) o_code = D_NO_IMPL_EQ + (op - BINOP_EQ);
        return;
    }
    if (lh == TK_FN_DEF || lh == TK_RANGE) {
        o_code = D_NO_EQ + (op - BINOP_EQ);
        return;
    }
    if (lh == TK_ADT && !derives(def_node(head_data(l)), op <= BINOP_NE ? SYM_PartialEq : SYM_PartialOrd)) {
        o_code = C[CTL_TYPES_TRAITS] != 0u ? 0u : D_NO_EQ + (op - BINOP_EQ);
        return;
    }
    if ((lh == TK_ARRAY && rh == TK_SLICE) || (lh == TK_SLICE && rh == TK_ARRAY)) {
        also(rhs, EQ_SITE, head_arg(r, 0u), head_arg(l, 0u));
        return;
    }
    bool mixed = rh != TH_GENERAL && lh != TH_GENERAL;
    bool scalars = a != CAT_OTHER && b != CAT_OTHER;
    bool differ = mixed && (scalars ? a != b || (!is_var(l) && !is_var(r) && l != r) : a != b || is_ref(lh) != is_ref(rh));
    // A type with one implementation of the trait expects it of the other side; a number of unknown type has many.
    bool open_ = lh == TH_INT || lh == TH_FLOAT;
    // Of references there is one ordering, with other references.
    bool ordered = op >= BINOP_LT && mixed && is_ref(lh) && !is_ref(rh);
    if ((lh == TK_ARRAY) && rh == TK_ARRAY) differ = head_data(l) != head_data(r);
    if (differ && !ordered && (open_ || a == CAT_OTHER)) o_code = D_NO_IMPL_EQ + (op - BINOP_EQ);
    if (!differ || ordered || (a != CAT_OTHER && !open_) || scalars) also(rhs, EQ_SITE, r, l);
}

void row(uint n) {
    begin();
    uint lhs = NONE;
    uint rhs = n - 1u;
    uint op = BINOP_EQ;
    if (node_kind(n) == N_EXPR_BINARY) {
        lhs = prev_child(n, rhs);
        op = node_data(n);
    } else {
        // PATH, then the arguments: the first two are compared.
        uint path = child(n, R_PATH);
        uint sym = path == NONE ? NONE : node_sym(path);
        bool eq = sym == SYM_assert_eq || sym == SYM_assert_ne || sym == SYM_debug_assert_eq || sym == SYM_debug_assert_ne;
        rhs = NONE;
        uint c = eq ? last_child(n) : NONE;
        while (c != NONE) {
            if (node_role(c) == R_ARG && node_nth(c) == 1u) rhs = c;
            if (node_role(c) == R_ARG && node_nth(c) == 0u) lhs = c;
            c = prev_child(n, c);
        }
    }
    if (lhs != NONE && rhs != NONE) compare(n, lhs, rhs, op);
    else o_done = true;
    finish(n, IF_OWN_DONE, EQ_OWN);
}
#include "types/over_rows.glsl"
