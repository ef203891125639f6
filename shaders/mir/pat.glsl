// Patterns, in two passes: this one makes the blocks of alternatives and the bindings, pat_test.glsl the tests between.
#include "mir/pattern.glsl"

// Whether pattern `n` belongs to a `let` without a value: its variables are assigned later.
bool deferred(uint n) {
    uint p = node_parent(n);
    while (is_pattern(p)) p = node_parent(p);
    return node_kind(p) == N_STMT_LET && child(p, R_INIT) == NONE;
}

void lower(uint n) {
    begin(n);
    uint k = node_kind(n), p = node_parent(n), t = node_ty_ty(n);
    bool direct = takes_directly(n), variable = binds(n), alternative = is_alternative(n), or_ = k == N_PAT_OR;
    if (owns_local(n, direct, variable)) new_local(LOCAL_USER, t);
    // An alternative that is an or-pattern, in parentheses or not, has both blocks.
    for (uint i = 0u; i < 2u; i++)
        if (i == 0u ? alternative : or_) row(MIR_BLOCK, NONE, NONE, 0u, 0u, 0u, 0u);
    // Alternatives that a failed guard has tried are passed over.
    bool choice = (mnode_marks(n) & MM_CHOICE) != 0u;
    uint owner = p;
    while (choice && is_pattern(owner)) owner = node_parent(owner);
    uint numbers = choice ? OPERAND_CONST << OPERAND_SHIFT | new_const(MCONST_BITS, TY_U32, node_nth(n), 0u) : 0u;
    if (choice) {
        new_const(MCONST_BITS, TY_U32, node_nth(n) + 1u, 0u);
        uint tried = new_local(LOCAL_TEMP, TY_BOOL);
        row(MIR_BINARY, tried, TY_BOOL, numbers, local_of(owner), BINOP_LT, 0u);
        row(MIR_BREAK_IF, NONE, TY_BOOL, alternative ? enter_row(n) : enter_row(owner) + (node_kind(owner) == N_MACRO_CALL ? 1u : 0u), tried, 0u, 0u);
    }
    at_exit();
    bool late = variable && deferred(n);
    // Where a variable without a value begins is marked for the flow analysis, at each turn of a loop.
    if (late && has_value(t)) {
        row(MIR_STORAGE_LIVE, NONE, t, local_of(n), 0u, 0u, 0u);
        note_deferred();
    }
    if (variable && !direct && !late) {
        // A binding that takes a reference has a reference type that differs from that of its place.
        bool by_ref = t != node_ty_adj_ty(n);
        if (by_ref || has_value(t))
            row(by_ref ? MIR_REF : MIR_USE, local_of(res_id(n)), t, own_place(n), 0u,
                by_ref ? (ty_kind(t) == TK_REF_MUT ? MREF_MUT : MREF_SHARED) : 0u, 0u);
    }
    if (choice) row(MIR_USE, local_of(owner), TY_U32, numbers + 1u, 0u, 0u, 0u);
    for (uint i = 0u; i < 2u; i++) {
        if (i == 1u && alternative) row(MIR_BREAK, NONE, NONE, or_row(p), 0u, 0u, 0u);
        if (i == 0u ? or_ : alternative) end_row(i == 0u ? or_row(n) : enter_row(n));
    }
    finish_rows();
}
