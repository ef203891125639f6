// Rows of patterns whose parts, if any, know their types: literals, ranges, paths, struct patterns.
#include "types/pattern.glsl"
#include "types/classes.glsl"

void row(uint n) {
    bm = infer_bm(n);
    uint kind = bm == NONE ? 0u : node_kind(n);
    bool lit = kind == N_PAT_LIT;
    bool path = kind == N_PAT_PATH || (kind == N_PAT_BIND && res_kind(n) != RES_LOCAL);
    uint d = path ? node_ty_callee(n) : NONE;
    bool constant = d != NONE && (def_kind(d) == DEF_CONST || def_kind(d) == DEF_STATIC);
    // String literals and constants match references as they are.
    bool pass = constant || (lit && is_ref(head(find(v_of(n)))));
    begin();
    if ((lit || path || kind == N_PAT_RANGE || kind == N_PAT_STRUCT) && peel(n, pass)) {
        o_a = v_of(n);
        o_b = r;
        uint token = lit ? tok_kind(node_tok(n)) : 0u;
        if ((token == TOK_BYTE_STR || token == TOK_RAW_BYTE_STR) && is_ref(h) && head(find(head_arg(r, 0u))) == TK_SLICE) {
            // A byte string is a slice where one comes in.
            later(LATE_PARENT, 3u * n, r);
            o_a = NONE;
        } else if (kind == N_PAT_RANGE) {
            uint c = category(h);
            bool fits = c == CAT_INT || c == CAT_FLOAT || c == CAT_CHAR;
            later(LATE_PARENT, 3u * n, fits ? r : TY_ERROR);
            o_a = NONE;
            if (!fits && h != TK_ERROR) {
                o_code = D_PAT_RANGE;
                o_node = n;
                o_arg0 = s_of(n);
                o_how = HOW_TY0;
            }
        } else if (kind == N_PAT_STRUCT) {
            uint c = last_child(n);
            while (c != NONE) {
                if (node_kind(c) == N_PAT_FIELD) later(LATE_BM, c, bm);
                c = prev_child(n, c);
            }
        }
    }
    finish(n, IF_OWN_DONE, EQ_OWN);
}
#include "types/over_rows.glsl"
