// Tests of patterns: they leave the label of their arm or condition. Their rows end the enter of the pattern (an
// or-pattern has none).
#include "mir/pattern.glsl"
#include "mir/literal.glsl"
#include "mir/compare.glsl"
//@ reads cval.state cval.lo cval.hi def.kind

// mnode.raw of a pattern that may have tests (else NONE): node with the label that a failing test leaves, shifted, and these bits.
const uint TEST_SECOND = 1u;  // the label is the node's second row
const uint TEST_BLOCK = 2u;   // the pattern starts with a BLOCK of its own
const uint TEST_LOCAL = 4u;   // the pattern has the local of a binding
const uint TEST_CHOICE = MM_CHOICE;  // two more rows, one local and two constants, for alternatives that a guard may try
const uint TEST_LATER = MM_BEHIND;   // one more row and local, behind an or-pattern with such alternatives
const uint TEST_SHIFT = 5u;

uint bad_;  // diagnostic

// Operand for the constant that pattern `n` (literal, path, or lone name) stands for.
uint pattern_constant(uint n, uint t) {
    if (node_kind(n) == N_PAT_LIT) return OPERAND_CONST << OPERAND_SHIFT | literal(node_tok(n), t, (node_data(n) & PAT_NEG) != 0u);
    if (cval_state(n) == CVAL_KNOWN) return OPERAND_CONST << OPERAND_SHIFT | new_const(MCONST_BITS, t, cval_lo(n), cval_hi(n));
    uint value = new_local(LOCAL_TEMP, t), d = callee_of(n);
    if (d != NONE && def_kind(d) == DEF_CONST) row(MIR_CALL, value, t, d, new_args(0u), 0u, NONE);
    else bad_ = D_MIR_PATTERN;
    return value;
}

// Tests of pattern `n`, which looks at `place`.
void lower_test(uint n, uint label, uint place) {
    uint k = node_kind(n), t = node_ty_ty(n), d = callee_of(n), flags = node_data(n);
    bool lone = k == N_PAT_BIND && !binds(n), path = k == N_PAT_PATH || k == N_PAT_TUPLE_STRUCT || k == N_PAT_STRUCT || lone;
    uint dk = d == NONE ? DEF_NONE : def_kind(d);
    // At most two tests, comparisons of the place with `first` and `second` or one for a variant.
    uint value_ty = t, op = BINOP_LAZY_OR, op2 = BINOP_LAZY_OR, first = n, second = n - 1u;
    bool variant = path && dk == DEF_VARIANT, slice = k == N_PAT_SLICE && ty_kind(t) == TK_SLICE;
    if (variant || k == N_PAT_LIT || ((k == N_PAT_PATH || (k == N_PAT_BIND && res_kind(n) != RES_LOCAL)) && dk == DEF_CONST)) {
        op = BINOP_EQ;
    } else if (k == N_PAT_RANGE) {
        if ((flags & RANGE_LO) != 0u) {
            op = BINOP_GE;
            first = (flags & RANGE_HI) != 0u ? second - node_size(second) : second;
        }
        if ((flags & RANGE_HI) != 0u) op2 = (flags & RANGE_INCLUSIVE) != 0u ? BINOP_LE : BINOP_LT;
    } else if (slice) {
        uint count = node_size(n) > 1u ? node_nth(n - 1u) + 1u : 0u, c = n - 1u, begin_ = n - node_size(n);
        bool rest = false;
        while (c != begin_ && c != NONE) {
            if (is_rest(c)) rest = true;
            c -= node_size(c);
        }
        op = rest ? BINOP_GE : BINOP_EQ;
        first = rest ? count - 1u : count;
        value_ty = TY_USIZE;
    }
    if (op == BINOP_LAZY_OR && op2 == BINOP_LAZY_OR) return;
    bad_ = 0u;
    if (!variant && !comparable(behind_type(value_ty))) {
        bad_ = D_MIR_COMPARE;
        op = op2 = BINOP_LAZY_OR;
    }
    uint value = place;
    if (slice) {
        value = new_local(LOCAL_TEMP, TY_USIZE);
        row(MIR_LEN, value, TY_USIZE, place, 0u, 0u, 0u);
    }
    for (uint i = 0u; i < 2u; i++) {
        uint o = i == 0u ? op : op2, what = i == 0u ? first : second, constant = 0u;
        if (o != BINOP_LAZY_OR) {
            if (slice) constant = bits(TY_USIZE, what);
            else if (!variant) constant = pattern_constant(what, t);
            uint ok;
            if (!variant && !is_scalar(value_ty)) {
                uint sides[2], depth = 0u;
                for (uint u = value_ty; is_ref(u); u = pointee(u)) depth++;
                begin_places(2u * depth);
                if (constant >> OPERAND_SHIFT == OPERAND_CONST) {
                    uint held = new_local(LOCAL_TEMP, value_ty);
                    row(MIR_USE, held, value_ty, constant, 0u, 0u, 0u);
                    constant = held;
                }
                for (uint h = 0u; h < 2u; h++)
                    sides[h] = behind_place(h == 0u ? mv(MV_PLACE, value) : mv(MV_PLACE, constant & OPERAND_MASK), value_ty);
                ok = compared(GLUE_EQ, sides[0], sides[1], behind_type(value_ty));
            } else {
                ok = new_local(LOCAL_TEMP, TY_BOOL);
                row(variant ? MIR_IS_VARIANT : MIR_BINARY, ok, TY_BOOL, variant ? place : value, variant ? d : constant, variant ? 0u : o, 0u);
            }
            row(MIR_BREAK_UNLESS, NONE, TY_BOOL, label, ok, 0u, 0u);
        }
    }
    if (bad_ != 0u) unsupported_type(bad_, value_ty);
}
