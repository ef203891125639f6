// Rows of arithmetic: binary operators and their assignments. Builtin for numbers and `bool`; one reference on an
// operand is looked through, as the library's implementations for references do.
#include "types/fire.glsl"
#include "types/classes.glsl"

const uint SPINE = 8192u;

bool arithmetic(uint n) { return node_kind(n) == N_EXPR_BINARY && node_data(n) < BINOP_EQ; }

// Type of the left operand n while its own row still waits: `a + b + c + ...` has the type of a where all others are numbers
// of its class, so a long sum does not take a round for each operator. NONE if that does not hold.
uint spine(uint n) {
    uint c = CAT_OTHER;
    bool good = true;
    uint steps = 0u;
    while (good && arithmetic(n) && steps < SPINE) {
        uint rhs = n - 1u;
        uint r = category(head(find(v_of(rhs))));
        good = r == CAT_INT || r == CAT_FLOAT;
        if (node_data(n) != BINOP_SHL && node_data(n) != BINOP_SHR) {
            good = good && (c == CAT_OTHER || c == r) && (r == CAT_INT || node_data(n) < BINOP_AND);
            c = r;
        } else {
            good = good && r == CAT_INT && c != CAT_FLOAT;
            c = CAT_INT;
        }
        n = prev_child(n, rhs);
        if (node_kind(n) == N_EXPR_PAREN) n = strip_parens(n);
        steps++;
    }
    uint base = find(v_of(n));
    return good && category(head(base)) == c && c != CAT_OTHER ? base : NONE;
}

void binary(uint n) {
    uint op = node_data(n);
    bool assign = node_kind(n) == N_EXPR_ASSIGN_OP;
    uint rhs = n - 1u;
    uint lhs = prev_child(n, rhs);
    uint l = find(v_of(lhs));
    uint r = find(v_of(rhs));
    uint lh = head(l);
    uint rh = head(r);
    uint inner = strip_parens(lhs);
    if (lh == TH_GENERAL && rh != TH_GENERAL && arithmetic(inner)) {
        uint base = spine(inner);
        if (base != NONE) l = base;
        lh = head(l);
    }
    if (lh == TK_ERROR || rh == TK_ERROR) {
        o_done = true;
        if (!assign) give(n, TY_ERROR);
        return;
    }
    // Before edition 2024 what diverges is a `()` here.
    bool never = lh == TK_NEVER;
    if (C[CTL_EDITION] < 2024u) {
        if (never) l = TY_UNIT;
        if (rh == TK_NEVER) r = TY_UNIT;
    }
    uint l0 = l;
    uint r0 = r;
    bool lref = lh == TK_REF && !assign;
    bool rref = rh == TK_REF;
    if (lref) {
        l = find(head_arg(l, 0u));
        lh = head(l);
    }
    if (rref) {
        r = find(head_arg(r, 0u));
        rh = head(r);
    }
    if (lh == TH_GENERAL || rh == TH_GENERAL) return;
    // The library of kernels has types with operators: see adt_arith.comp.
    if ((lh == TK_ADT || rh == TK_ADT) && C[CTL_TARGET] != TARGET_X86_64) return;
    uint a = category(lh);
    uint b = category(rh);
    bool shift = op == BINOP_SHL || op == BINOP_SHR;
    bool bits = op == BINOP_AND || op == BINOP_OR || op == BINOP_XOR;
    bool has = a == CAT_INT || (a == CAT_FLOAT && !bits && !shift) || (a == CAT_BOOL && bits);
    bool fits = has && a == b;
    if (has && fits) {
        o_done = true;
        if (lref) set_node_ty_adj(lhs, 1u);
        if (rref) set_node_ty_adj(rhs, 1u);
        if (!assign) give(n, l);
        if (!shift) {
            also(rhs, EQ_SITE, r, l);
            if (!is_var(l) && !is_var(r) && l != r) {
                if (!assign) o_b = TY_ERROR;
                o_code = (assign ? D_NO_IMPL_ADD_ASSIGN : D_NO_IMPL_ADD) + op;
            }
        }
    } else {
        o_done = true;
        if (!assign) give(n, TY_ERROR);
        o_code = (has && assign ? D_NO_IMPL_ADD_ASSIGN : has || (never && !assign) ? D_NO_IMPL_ADD : assign ? D_NO_ADD_ASSIGN : D_NO_ADD) + op;
    }
    // Somebody implements the operator, which was told there.
    if ((lh == TK_ADT || rh == TK_ADT) && C[CTL_TYPES_TRAITS] != 0u) o_code = 0u;
    o_node = n;
    o_arg0 = shown(l0);
    o_arg1 = shown(r0);
    o_how = HOW_TY0 | HOW_TY1 | HOW_OPERATOR;
    if (o_code == D_NO_ADD_ASSIGN + op) o_how = HOW_TY0 | HOW_TY1;
}

void row(uint n) {
    begin();
    binary(n);
    finish(n, IF_OWN_DONE, EQ_OWN);
}
#include "types/over_rows.glsl"
