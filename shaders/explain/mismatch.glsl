// Diagnostics about types that differ: the equation that failed says at which node, and why.
//@ reads diag.code diag.lo diag.hi diag.a0 diag.a1 diag.a2 node.data node.nth
#include "types/refs.glsl"
#include "explain/item.glsl"
#include "explain/children.glsl"
#include "types/expect.glsl"
#include "lib/part.glsl"

bool is_mismatch(uint code) {
    return (code >= D_MISMATCH && code <= D_LET_ELSE_DIVERGE) || code == D_MISMATCH_NO_TAIL || code == D_IF_NO_ELSE;
}

// Head of a reference as it was when nothing had decided about numbers yet (TK_*, TH_*).
uint head_then(uint r) {
    uint h = TH_GENERAL;
    if (r == TY_ANY_INT) {
        h = TH_INT;
    } else if (r == TY_ANY_FLOAT) {
        h = TH_FLOAT;
    } else {
        bool run = is_var(r);
        bool number = false;
        while (run) {
            uint v = var_index(r);
            uint up = uf_parent(v);
            number = (uf_kind(v) & UFK_DEFAULTED) != 0u;
            if (number) h = (uf_kind(v) & 3u) == UFK_INT ? TH_INT : TH_FLOAT;
            run = up != r && is_var(up) && !number;
            r = up;
        }
        if (!number) h = head(find(r));
    }
    return h;
}

// The type that a reference stands for now.
uint type_of(uint r) {
    uint t = r == TY_ANY_INT ? TY_I32 : r == TY_ANY_FLOAT ? TY_F64 : find(r);
    return is_var(t) ? TY_ERROR : t;
}

bool is_number(uint h) { return h == TH_INT || h == TK_INT || h == TH_FLOAT || h == TK_FLOAT; }
bool is_pat(uint kind) { return (kind >= N_PAT_WILD && kind <= N_PAT_NEVER) || kind == N_PAT_FIELD; }
