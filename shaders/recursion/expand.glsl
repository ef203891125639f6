// The rows of the machine that a row becomes. One text for their number (which leaves `put` empty) and for the rows themselves:
// whoever includes this has `put` (appends a row), `flush` (makes room for 32 of them), `primary` (what other rows name comes next), `new_row` and `open_case`.
//@ reads  lir.ty lir.dst lir.c lir.loc vreg.ty fn.vreg fn.params fn.slot rrow.cases rrow.case_at rfn.rank rfn.vreg rfn.slots rfn.frame
//@ reads  sfn.called rfn.file rfn.line rfn.col rvreg.words rvreg.at rslot.at path.len
//@ consts opt_role
#include "recursion/row.glsl"
const uint CALLS = 0u, FRAMES = 1u, OTHERS = 2u;
uint VREG0 = C[CTL_REC_VREG0];
uint PC = VREG0 + RECV_PC, FP = VREG0 + RECV_FP, LIMIT = VREG0 + RECV_LIMIT, ADDRESS = VREG0 + RECV_ADDRESS, FLAG = VREG0 + RECV_FLAG,
    FILE = VREG0 + RECV_FILE, NUMBER = VREG0 + RECV_NUMBER, EQUAL = VREG0 + RECV_EQUAL;
// A vreg for the constants of each type that a SWITCH compares with.
uint constant_of(uint ty) { return VREG0 + (ty == LT_PTR ? RECV_PTR : RECV_I8 + ty - LT_I8); }
uint FUNCTIONS = C[CTL_REC_FN0] + REC_FUNCTIONS;
uint SWITCH_ROW = C[CTL_REC_LIR0] + 2u;

uint f, frame;
uint vreg_of(uint v) { return v - fn_vreg(f) + VREG0 + REC_VREGS + rfn_vreg(f); }
bool in_frame(uint v) { return v - fn_vreg(f) < fn_params(f) || rvreg_words(v) != 0u; }
// Whether all that a vreg may hold goes into it in the machine: not so for parameters of what is called through pointers.
bool is_exact(uint v) { return v - fn_vreg(f) >= fn_params(f) || sfn_called(f) == 0u; }
uint home_of(uint v) {
    uint first = fn_vreg(f), params = fn_params(f);
    return v - first < params ? REC_PARAMS + 8u * (v - first) : REC_PARAMS + 8u * max(params, 2u) + 4u * (rvreg_at(v) - rvreg_at(first));
}
// The number of a case: for a function what its entry's address is, so that calls through pointers jump to it.
uint entry_place(uint g) { return FUNCTIONS + rfn_rank(g) + 1u; }
uint place(uint i) { return lir_op(i) == LIR_FUNC ? entry_place(lir_a(i)) : FUNCTIONS + C[CTL_REC_MEMBERS] + 1u + rrow_case_at(i); }
uint place_of_region(uint opener) { return place(lir_op(opener) == LIR_LOOP ? opener : end_of(opener)); }

// Where a module sees several memories, what is known of each vreg's pointers must not become one sum with all that is in frames: accesses by FP
// itself do not count there (`structure/provenance`), others take another vreg.
void access(uint op, uint ty, uint dst, uint b, uint at, bool exact) {
    bool other = C[CTL_REC_EXACT] != 0u && !exact;
    if (other) put(LIR_OFFSET, LT_PTR, ADDRESS, FP, 0u, at);
    put(op, ty, dst, other ? ADDRESS : FP, b, other ? 0u : at);
}
void leave() { put(LIR_BR, LT_VOID, NONE, 0u, SWITCH_ROW, 0u); }
void set_place(uint at) { put(LIR_CONST, LT_I32, PC, at, 0u, 0u); }
void jump(uint at) {
    set_place(at);
    leave();
}
void push() { put(LIR_OFFSET, LT_PTR, FP, FP, 0u, frame); }
void function_entry(uint i) {
    open_case(i);
    put(LIR_OFFSET, LT_PTR, ADDRESS, FP, 0u, frame);
    put(LIR_GT_U, LT_PTR, FLAG, ADDRESS, LIMIT, 0u);
    uint opener = here();
    put(LIR_IF, LT_VOID, NONE, FLAG, opener + 12u, 0u);
    // Not ADDRESS, which points to the stack alone.
    bool known = rfn_file(f) < n_path;
    uint path = constant_of(LT_PTR);
    put(known ? LIR_DATA_ADDR : LIR_CONST, LT_PTR, path, known ? C[CTL_LIR_PATH_DATA] + rfn_file(f) : 0u, 0u, 0u);
    put(LIR_TRUNC, LT_I32, FILE, path, 0u, LT_PTR);
    for (uint k = 1u; k < 4u; k++) {
        uint x = k == 1u ? (known ? path_len(rfn_file(f)) : 0u) : k == 2u ? rfn_line(f) : rfn_col(f);
        put(LIR_CONST, LT_I32, FILE + k, x, 0u, 0u);
    }
    for (uint k = 0u; k < 4u; k++) put(LIR_ARG, LT_I32, NONE, FILE + k, k, 0u);
    put(LIR_CALL, LT_VOID, NONE, C[CTL_REC_FN0], 4u, NONE);
    put(LIR_UNREACHABLE, LT_VOID, NONE, 0u, 0u, 0u);
    put(LIR_END, LT_VOID, NONE, 0u, opener, 0u);
}
void arguments(uint i) {
    uint count = lir_b(i);
    for (uint k = 0u; k < count; k++) {
        if ((k & 15u) == 0u) flush();
        uint at = i + k - count;
        put(LIR_ARG, lir_ty(at), NONE, vreg_of(lir_a(at)), lir_b(at), 0u);
    }
}
void results(uint first, uint second) {
    for (uint k = 0u; k < 2u; k++) {
        uint v = k == 0u ? first : second;
        if (v != NONE) access(LIR_STORE, vreg_ty(v), NONE, vreg_of(v), REC_PARAMS + 8u * k, false);
    }
}
// Argument k of a call within the machine, with value v; the callee's vreg gets it too where its pointers must be known.
void argument(uint call, uint ty, uint v, uint k) {
    uint g = lir_a(call), at = frame + REC_PARAMS + 8u * k;
    bool exact = lir_op(call) == LIR_CALL;
    if (exact) exact = sfn_called(g) == 0u;
    access(LIR_STORE, ty, NONE, v, at, exact);
    if (exact && C[CTL_REC_EXACT] != 0u && (ty == LT_PTR || ty == LT_I32)) put(LIR_MOVE, ty, VREG0 + REC_VREGS + rfn_vreg(g) + k, v, 0u, 0u);
}
// To the part that a call means; a pointer to something else leads on to the call as it was.
void jump_inside(uint i, uint op, uint a) {
    uint opener = 0u;
    if (op == LIR_CALL_PTR) {
        // Entries of parts have addresses in a row.
        uint limit = constant_of(LT_PTR);
        put(LIR_OFFSET, LT_PTR, ADDRESS, vreg_of(a), 0u, 0u - (FUNCTIONS + 1u));
        put(LIR_CONST, LT_PTR, limit, C[CTL_REC_MEMBERS], 0u, 0u);
        put(LIR_LT_U, LT_PTR, FLAG, ADDRESS, limit, 0u);
        opener = here();
        put(LIR_IF, LT_VOID, NONE, FLAG, opener + 6u, 0u);
    }
    push();
    put(LIR_CONST, LT_I32, NUMBER, place(i), 0u, 0u);
    put(LIR_STORE, LT_I32, NONE, FP, NUMBER, 0u);
    if (op == LIR_CALL) set_place(entry_place(a));
    else put(LIR_TRUNC, LT_I32, PC, vreg_of(a), 0u, LT_PTR);
    leave();
    if (op == LIR_CALL_PTR) put(LIR_END, LT_VOID, NONE, 0u, opener, 0u);
}
void come_back(uint i, uint op, uint dst, uint second) {
    if (op == LIR_CALL_PTR) {
        push();
        results(dst, second);
        jump(place(i));
    }
    open_case(i);
    put(LIR_OFFSET, LT_PTR, FP, FP, 0u, 0u - frame);
    for (uint k = 0u; k < 2u; k++) {
        uint v = k == 0u ? dst : second;
        if (v != NONE) access(LIR_LOAD, vreg_ty(v), vreg_of(v), 0u, frame + REC_PARAMS + 8u * k, false);
    }
}
void call_row(uint i, uint op, uint dst, uint a, uint b, uint c) {
    if (op == LIR_ARG) {
        uint call = i + 1u;
        while (lir_op(call) == LIR_ARG) call++;
        if (rrow_calls(call) != 0u) argument(call, vreg_ty(a), vreg_of(a), b);
        return;
    }
    bool inside = rrow_calls(i) != 0u;
    if (inside) jump_inside(i, op, a);
    if (!inside || op == LIR_CALL_PTR) {
        arguments(i);
        put(op, LT_VOID, dst == NONE ? NONE : vreg_of(dst), op == LIR_CALL ? a : vreg_of(a), b, c == NONE ? NONE : vreg_of(c));
    }
    if (inside) come_back(i, op, dst, c);
}
void frame_row(uint i, uint op, uint ty, uint dst, uint a, uint b, uint c) {
    if (op == LIR_FUNC) function_entry(i);
    else if (op == LIR_RET) {
        results(a, b);
        put(LIR_LOAD, LT_I32, PC, FP, 0u, 0u);
        leave();
    } else {
        uint at = rfn_slots(f) + rslot_at(a) - rslot_at(fn_slot(f)) + c;
        bool stores = op == LIR_SLOT_STORE;
        if (op == LIR_SLOT_ADDR) put(LIR_OFFSET, ty, vreg_of(dst), FP, 0u, at);
        else access(stores ? LIR_STORE : LIR_LOAD, ty, stores ? NONE : vreg_of(dst), stores ? vreg_of(b) : 0u, at, false);
    }
}
// Rows of a region that is taken apart.
void control(uint i, uint op) {
    bool on = op == LIR_ON || op == LIR_SWITCH, reached = srow_dead(i) == 0u && !on;
    uint before = i == 0u ? LIR_NOP : lir_op(i - 1u);
    if (op == LIR_ARM && (before == LIR_ON || before == LIR_SWITCH)) reached = false;
    if (op == LIR_IF) {
        set_place(place(lir_b(i)));
        put(LIR_BR_UNLESS, LT_VOID, NONE, vreg_of(lir_a(i)), SWITCH_ROW, 0u);
    } else if (on) {
        if (op == LIR_SWITCH) set_place(place(lir_c(i)));
        else {
            uint ty = lir_ty(i), value = vreg_of(lir_a(srow_seg(i)));
            put(LIR_CONST, ty, constant_of(ty), lir_a(i), lir_b(i), 0u);
            put(LIR_EQ, ty, EQUAL, value, constant_of(ty), 0u);
            put(LIR_CONST, LT_I32, NUMBER, place(lir_c(i)), 0u, 0u);
            put(LIR_SELECT, LT_I32, PC, EQUAL, NUMBER, PC);
        }
        if (lir_op(i + 1u) != LIR_ON) leave();
    } else if (rrow_cases(i) != 0u) {
        if (reached) jump(place(op == LIR_LOOP ? i : op == LIR_END ? i : end_of(srow_region(i))));
        open_case(i);
    }
}
uint operand(uint roles, uint k, uint x) {
    if (((roles >> (2u * k)) & 3u) != 0u) return x == NONE ? NONE : vreg_of(x);
    return k != 0u && ((roles >> (8u + k)) & 1u) != 0u ? new_row(x) : x;
}
void plain_row(uint i, uint op, uint ty, uint roles, uint dst, uint a, uint b, uint c) {
    uint region = ends_piece(op) ? srow_region(i) : op == LIR_ON ? srow_seg(i) : i;
    bool branch = op == LIR_BR || op == LIR_BR_IF || op == LIR_BR_UNLESS;
    if ((opens_region(op) || ends_piece(op) || op == LIR_ON) && is_flat(region)) control(i, op);
    else {
        bool away = branch && is_flat(b);
        if (away) set_place(place_of_region(b));
        primary();
        put(op, ty, operand(roles, 0u, dst), operand(roles, 1u, a), away ? SWITCH_ROW : operand(roles, 2u, b), operand(roles, 3u, c));
    }
}
// Three passes share the rows, so that each stays short; PART is one of these.
uint part_of(uint op) {
    if (op == LIR_ARG || op == LIR_CALL || op == LIR_CALL_PTR) return CALLS;
    return op == LIR_FUNC || op == LIR_RET || op == LIR_SLOT_ADDR || op == LIR_SLOT_LOAD || op == LIR_SLOT_STORE ? FRAMES : OTHERS;
}
void expand(uint i) {
    uint op = lir_op(i), ty = lir_ty(i), roles = k_opt_role(op), dst = lir_dst(i), a = lir_a(i), b = lir_b(i), c = lir_c(i);
    if (!is_kept(i) || part_of(op) != PART) return;
    f = function_of_row(i);
    frame = rfn_frame(f);
    for (uint k = 1u; k < 4u; k++) {
        uint v = k == 1u ? a : k == 2u ? b : c;
        if (((roles >> (2u * k)) & 3u) == 1u && v != NONE && in_frame(v)) access(LIR_LOAD, vreg_ty(v), vreg_of(v), 0u, home_of(v), is_exact(v));
    }
    if (PART == CALLS) call_row(i, op, dst, a, b, c);
    else if (PART == FRAMES) frame_row(i, op, ty, dst, a, b, c);
    else plain_row(i, op, ty, roles, dst, a, b, c);
    for (uint k = 0u; k < 4u; k += 3u) {
        uint v = k == 0u ? dst : c;
        if (((roles >> (2u * k)) & 3u) == 2u && v != NONE && in_frame(v)) access(LIR_STORE, vreg_ty(v), NONE, vreg_of(v), home_of(v), is_exact(v));
    }
}
