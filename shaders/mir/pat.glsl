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
    // A choice of alternatives is a number with eight bits for each or-pattern. The owner's local holds the least one that is
    // left, that of an or-pattern what was chosen up to it. Choices that a failed guard has tried are passed over.
    bool choice = (mnode_marks(n) & MM_CHOICE) != 0u, chooses = or_ && (mnode_marks(n - 1u) & MM_CHOICE) != 0u;
    uint owner = p, at = chooses ? n : p, before = choice || chooses ? mnode_key(at) : NONE;
    while ((choice || chooses) && is_pattern(owner)) owner = node_parent(owner);
    bool later = before != NONE, more = (mnode_marks(at) & MM_MORE) != 0u;
    uint shift = 24u, limit = 0u, chosen = 0u, c = before;
    while (c != NONE) {
        shift -= 8u;
        c = mnode_key(c);
    }
    if (later) before = local_of(before);
    if (chooses && more) new_local(LOCAL_TEMP, TY_U32);
    if (choice) {
        limit = OPERAND_CONST << OPERAND_SHIFT | new_const(MCONST_BITS, TY_U32, node_nth(n) + 1u << shift, 0u);
        chosen = OPERAND_CONST << OPERAND_SHIFT | new_const(MCONST_BITS, TY_U32, node_nth(n) << shift, 0u);
        if (later) {
            uint sum = new_local(LOCAL_TEMP, TY_U32);
            row(MIR_BINARY, sum, TY_U32, before, limit, BINOP_ADD, 0u);
            limit = sum;
        }
        uint tried = new_local(LOCAL_TEMP, TY_BOOL);
        row(MIR_BINARY, tried, TY_BOOL, limit, local_of(owner), BINOP_LE, 0u);
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
    if (choice)
        row(more && later ? MIR_BINARY : MIR_USE, local_of(more ? p : owner), TY_U32, more && later ? before : more ? chosen : limit,
            chosen, BINOP_ADD, 0u);
    if (chooses && later) {
        // No alternative fits what was chosen before: the last choice goes on.
        row(MIR_BINARY, local_of(owner), TY_U32, before, OPERAND_CONST << OPERAND_SHIFT | new_const(MCONST_BITS, TY_U32, 256u << shift, 0u), BINOP_ADD, 0u);
        row(MIR_BREAK, NONE, NONE, enter_row(owner) + cond_row(owner), 0u, 0u, 0u);
    }
    for (uint i = 0u; i < 2u; i++) {
        if (i == 1u && alternative) row(MIR_BREAK, NONE, NONE, or_row(p), 0u, 0u, 0u);
        if (i == 0u ? or_ : alternative) end_row(i == 0u ? or_row(n) : enter_row(n));
    }
    finish_rows();
}
