// Patterns: tests that leave the label of their arm or condition, and bindings.
#include "mir/pattern.glsl"
#include "mir/literal.glsl"
#include "mir/compare.glsl"
//@ reads cval.state cval.lo cval.hi def.kind

// Operand for the constant that pattern `n` (literal, path, or lone name) stands for.
uint pattern_constant(uint n, uint t) {
    uint k = node_kind(n), d = callee_of(n);
    if (k == N_PAT_LIT) return OPERAND_CONST << OPERAND_SHIFT | literal(node_tok(n), t, (node_data(n) & PAT_NEG) != 0u);
    if (cval_state(n) == CVAL_KNOWN) return OPERAND_CONST << OPERAND_SHIFT | new_const(MCONST_BITS, t, cval_lo(n), cval_hi(n));
    uint value = new_local(LOCAL_TEMP, t);
    if (d != NONE && def_kind(d) == DEF_CONST) row(MIR_CALL, value, t, d, new_args(0u), 0u, NONE);
    else unsupported(D_MIR_PATTERN);
    return value;
}

bool names_constant(uint n) {
    uint d = callee_of(n);
    return (node_kind(n) == N_PAT_PATH || (node_kind(n) == N_PAT_BIND && res_kind(n) != RES_LOCAL)) && d != NONE && def_kind(d) == DEF_CONST;
}

void lower(uint n) {
    begin(n);
    uint k = node_kind(n), p = node_parent(n), t = node_ty_ty(n);
    bool direct = takes_directly(n), variable = binds(n), alternative = is_alternative(n);
    // Locals of bindings come first, so that they are the first of their node.
    if (variable && res_id(n) == n && !(direct && node_kind(p) == N_PARAM)) new_local(LOCAL_USER, t);
    if (alternative) row(MIR_BLOCK, NONE, NONE, 0u, 0u, 0u, 0u);
    uint place = 0u;
    if (!direct && k != N_PAT_REST && node_kind(p) != N_PAT_RANGE) {
        uint label = fail_label(n), d = callee_of(n);
        place = own_place(n);
        bool path = k == N_PAT_PATH || k == N_PAT_TUPLE_STRUCT || k == N_PAT_STRUCT || (k == N_PAT_BIND && !variable);
        // At most two comparisons, of `place` with `first` and `second`.
        uint value = place, value_ty = t, op = BINOP_LAZY_OR, op2 = BINOP_LAZY_OR, first = 0u, second = 0u;
        if (label == NONE) {
        } else if (path && d != NONE && def_kind(d) == DEF_VARIANT) {
            uint ok = new_local(LOCAL_TEMP, TY_BOOL);
            row(MIR_IS_VARIANT, ok, TY_BOOL, place, d, 0u, 0u);
            row(MIR_BREAK_UNLESS, NONE, TY_BOOL, label, ok, 0u, 0u);
        } else if (k == N_PAT_LIT || names_constant(n)) {
            op = BINOP_EQ;
            first = n;
        } else if (k == N_PAT_RANGE) {
            uint flags = node_data(n), hi = n - 1u;
            if ((flags & RANGE_LO) != 0u) {
                op = BINOP_GE;
                first = (flags & RANGE_HI) != 0u ? hi - node_size(hi) : hi;
            }
            if ((flags & RANGE_HI) != 0u) {
                op2 = (flags & RANGE_INCLUSIVE) != 0u ? BINOP_LE : BINOP_LT;
                second = hi;
            }
        } else if (k == N_PAT_SLICE && ty_kind(t) == TK_SLICE) {
            uint count = node_size(n) > 1u ? node_nth(n - 1u) + 1u : 0u, c = n - 1u, begin_ = n - node_size(n);
            bool rest = false;
            while (c != begin_ && c != NONE) {
                if (is_rest(c)) rest = true;
                c -= node_size(c);
            }
            value = new_local(LOCAL_TEMP, TY_USIZE);
            value_ty = TY_USIZE;
            row(MIR_LEN, value, TY_USIZE, place, 0u, 0u, 0u);
            op = rest ? BINOP_GE : BINOP_EQ;
            first = rest ? count - 1u : count;
        }
        if ((op != BINOP_LAZY_OR || op2 != BINOP_LAZY_OR) && !comparable(value_ty)) {
            unsupported_type(D_MIR_COMPARE, value_ty);
            op = op2 = BINOP_LAZY_OR;
        }
        for (uint i = 0u; i < 2u; i++) {
            uint o = i == 0u ? op : op2, what = i == 0u ? first : second;
            if (o != BINOP_LAZY_OR) {
                uint constant = k == N_PAT_SLICE ? bits(TY_USIZE, what) : pattern_constant(what, t);
                uint ok = new_local(LOCAL_TEMP, TY_BOOL);
                compare(o, ok, value, constant, value_ty);
                row(MIR_BREAK_UNLESS, NONE, TY_BOOL, label, ok, 0u, 0u);
            }
        }
    }
    if (k == N_PAT_OR) row(MIR_BLOCK, NONE, NONE, 0u, 0u, 0u, 0u);
    at_exit();
    if (variable && !direct) {
        // A binding that takes a reference has a reference type that differs from that of its place.
        bool by_ref = t != node_ty_adj_ty(n);
        if (by_ref || has_value(t))
            row(by_ref ? MIR_REF : MIR_USE, local_of(res_id(n)), t, place, 0u,
                by_ref ? (ty_kind(t) == TK_REF_MUT ? MREF_MUT : MREF_SHARED) : 0u, 0u);
    }
    if (k == N_PAT_OR) end_row(or_row(n));
    if (alternative) {
        row(MIR_BREAK, NONE, NONE, or_row(p), 0u, 0u, 0u);
        end_row(enter_row(n));
    }
    finish_rows();
}
