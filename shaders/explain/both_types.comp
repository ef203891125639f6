// Types that differ, one below the other, where the label cannot say it all.
//@ rows   diag
#include "explain/mismatch.glsl"

// Written like this in a message, a type needs no second line.
bool simple(uint r) {
    uint h = head_then(r);
    uint steps = 0u;
    uint t = is_number(h) ? TY_I32 : type_of(r);
    while ((ty_kind(t) == TK_REF || ty_kind(t) == TK_REF_MUT) && steps < 64u) {
        t = ty_arg_ty(ty_arg(t));
        steps++;
    }
    uint k = ty_kind(t);
    return k == TK_ADT || k == TK_BOOL || k == TK_CHAR || k == TK_STR || k == TK_INT || k == TK_FLOAT || k == TK_ERROR
        || (k == TK_TUPLE && ty_n(t) == 0u);
}

void explain(uint i) {
    uint code = diag_code(i);
    if (!is_mismatch(code)) return;
    uint want = diag_a0(i);
    uint found = diag_a1(i);
    bool note = code == D_MISMATCH_MUTABILITY || !(simple(want) && simple(found));
    if (note && code != D_MISMATCH_LENGTH) part_full(P_EXPECTED_FOUND, NONE, 0u, want, found, 0u);
    if (code == D_LET_ELSE_DIVERGE) {
        part(P_ADD_DIVERGING);
        part(P_USE_MATCH);
    }
}

void run(uint i) {
    parts(i, 20u);
    explain(i);
    flush_parts();
}
