// Rows of patterns that hand the binding mode on or bind by it: `(p)`, `a | b`, `x`, `x @ p`, `S { x }`, `&p`.
//@ reads infer.bm res.kind res.id
#include "types/fire.glsl"
#include "types/late.glsl"

void hand_on(uint n, uint bm) {
    uint c = last_child(n);
    while (c != NONE) {
        if (node_role(c) == R_ELEM || node_role(c) == R_SUB) later(LATE_BM, c, bm);
        c = prev_child(n, c);
    }
}

void bind(uint n, uint bm) {
    uint data = node_data(n);
    uint mode = bm;
    if ((data & BIND_REF) != 0u) mode = (data & BIND_MUT) != 0u ? BM_REF_MUT : BM_REF;
    else if ((data & BIND_MUT) != 0u) mode = BM_MOVE;
    set_node_ty_data(n, node_ty_data(n) | mode);
    o_done = true;
    if (mode == BM_MOVE) {
        o_a = s_of(n);
        o_b = v_of(n);
    } else {
        later(LATE_KIND, 2u * n, mode == BM_REF ? TK_REF : TK_REF_MUT);
        later(LATE_TERM, 3u * n + 2u, 2u * n);
        o_a = u_of(n);
        o_b = v_of(n);
    }
    // The same name in another alternative has the same type.
    if (res_id(n) != n) also(n, EQ_EXTRA, v_of(n), v_of(res_id(n)));
}

void through_ref(uint n) {
    uint r = find(s_of(n));
    uint h = head(r);
    uint sub = n - 1u;
    if (h == TH_GENERAL) return;
    bool fits = is_ref(h) && (h == TK_REF_MUT) == ((node_data(n) & REF_MUT) != 0u);
    if (fits || h == TK_ERROR) {
        later(LATE_PARENT, 3u * sub + 1u, fits ? head_arg(r, 0u) : TY_ERROR);
        give(n, r);
    } else {
        later(LATE_TERM, 3u * n, 2u * n);
        later(LATE_PARENT, 3u * sub + 1u, TY_ERROR);
        o_a = v_of(n);
        o_b = s_of(n);
        o_done = true;
    }
    later(LATE_BM, sub, BM_MOVE);
}

void row(uint n) {
    uint bm = infer_bm(n);
    begin();
    if (bm != NONE) {
        uint kind = node_kind(n);
        bool binds = (kind == N_PAT_BIND || kind == N_PAT_FIELD) && res_kind(n) == RES_LOCAL;
        if (kind == N_PAT_REF) through_ref(n);
        else hand_on(n, bm);
        if (binds) bind(n, bm);
        else if (kind != N_PAT_REF) o_done = true;
    }
    finish(n, IF_OWN_DONE, EQ_OWN);
}
#include "types/over_rows.glsl"
