// Formatting macros: what stands around their pieces.
#include "mir/result.glsl"
#include "mir/compare.glsl"
//@ reads lang.def
//@ reads mpiece.rows mpiece.locals mpiece.places mpiece.margs mpiece.consts mnode.piece
//@ writes mnode.lead

void call(uint item, uint args, uint n) { row(MIR_CALL, NONE, n == 3u ? TY_UNIT : NONE, lang_def(item), args, n, NONE); }

void lower(uint n) {
    open_expr(n);
    uint m = macro_kind(n), first = mnode_piece(n), last = mnode_piece(n + 1u), name = tok_sym(node_tok(mnode_key(n)));
    bool equality = m == MACRO_ASSERT_EQ || m == MACRO_ASSERT_NE, asserts = equality || m == MACRO_ASSERT;
    bool panics = m >= MACRO_PANIC && m <= MACRO_UNIMPLEMENTED, prints = m >= MACRO_PRINT && m <= MACRO_EPRINTLN;
    bool to_stderr = m == MACRO_EPRINT || m == MACRO_EPRINTLN;
    bool debug = name == SYM_debug_assert || name == SYM_debug_assert_eq || name == SYM_debug_assert_ne;
    if (m == MACRO_BAD) {
        if (raw_ty != TY_ERROR) unsupported(D_MIR_MACRO);
        first = last = 0u;
    }
    if (asserts) {
        row(MIR_BLOCK, NONE, NONE, 0u, 0u, 0u, 0u);
        if (debug && C[CTL_DEBUG_ASSERTIONS] == 0u) row(MIR_BREAK, NONE, NONE, enter_row(n), 0u, 0u, 0u);
    }
    at_exit();
    uint begin_row = at_row;
    // Everything but rows: first what the pieces make, then the rest.
    at_local += mpiece_locals(last) - mpiece_locals(first);
    at_place += mpiece_places(last) - mpiece_places(first);
    at_arg += mpiece_margs(last) - mpiece_margs(first);
    at_const += mpiece_consts(last) - mpiece_consts(first);
    if (equality) {
        uint a = NONE, b = NONE, second = NONE, c = n - 1u, stop = n - node_size(n);
        while (c != stop && c != NONE && a == NONE) {
            if (node_role(c) == R_ARG && node_nth(c) == 1u) {
                second = c;
                b = strip(c);
            }
            if (node_role(c) == R_ARG && node_nth(c) == 0u) a = strip(c);
            c -= node_size(c);
        }
        // The comparison ends the exit of the second operand: what follows it, the arguments of the message, is only evaluated
        // if it fails.
        if (a != NONE && b != NONE) {
            uint t = behind_type(adjusted_type(a)), va = value_of(a), vb = value_of(b), exit_at = at_row;
            if (!comparable(t)) unsupported_type(D_MIR_COMPARE, t);
            at_row = end_of_exit(second) - ASSERT_ROWS;
            uint pa = behind_place(va, adjusted_type(a)), pb = behind_place(vb, adjusted_type(b)), ok = compared(GLUE_EQ, pa, pb, t);
            row(m == MACRO_ASSERT_EQ ? MIR_BREAK_IF : MIR_BREAK_UNLESS, NONE, TY_BOOL, enter_row(n), ok, 0u, 0u);
            at_row = exit_at;
        }
    }
    if (to_stderr) call(LANG_eprint_begin, at_arg, 0u);
    if (panics) {
        uint args = new_args(3u), path = new_const(MCONST_STR_PATH, TY_REF_STR, 0u, 0u);
        new_const(MCONST_BITS, TY_U32, 0u, 0u);
        new_const(MCONST_BITS, TY_U32, 0u, 0u);
        for (uint i = 0u; i < 3u; i++) set_arg(args + i, OPERAND_CONST << OPERAND_SHIFT | (path + i));
        new_loc_consts(path);
        call(LANG_panic_begin, args, 3u);
    }
    set_lead(at_row - begin_row);
    at_row += mpiece_rows(last) - mpiece_rows(first);
    if (to_stderr || panics) call(to_stderr ? LANG_eprint_end : LANG_panic_end, at_arg, 0u);
    if (asserts) {
        row(MIR_UNREACHABLE, NONE, NONE, 0u, 0u, 0u, 0u);
        end_row(enter_row(n));
    }
    close_expr();
}
