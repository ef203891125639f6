// The outermost constructor of each pattern, and which part of its parent's value it looks at.
//@ kinds @pat PAT_FIELD
//@ reads node.kind node.parent node.role node.nth node.size node.data node_ty.ty node_ty.callee node_ty.data res.kind
//@ reads cval.state cval.lo cval.hi ty.kind ty.data ty.n def.kind def.nth def.n_member
//@ writes cnode.head cnode.value cnode.part cnode.lo cnode.lo_hi cnode.hi cnode.hi_hi
#include "check/int64.glsl"
#include "check/range.glsl"

// Set by read_head(): kind, variant index or number of elements, whether more elements may follow, interval.
uint h_kind, h_value;
bool h_open;
uvec2 h_lo, h_hi;

bool integral(uint t) {
    uint k = ty_kind(t);
    return (k == TK_INT && (ty_data(t) & 0xFFu) <= 64u) || k == TK_CHAR || k == TK_BOOL;
}
bool is_rest(uint n) {
    return node_kind(n) == N_PAT_REST || (node_kind(n) == N_PAT_BIND && node_size(n) > 1u && node_kind(n - 1u) == N_PAT_REST);
}
// Number of elements of slice pattern `p` without its `..`, which h_open tells.
uint elements(uint p) {
    uint count = 0u, first = p - node_size(p), c = p - 1u;
    h_open = false;
    while (c != first && c != NONE) {
        if (is_rest(c)) h_open = true;
        else if (node_role(c) == R_ELEM) count++;
        c -= node_size(c);
    }
    return count;
}

uint callee_of(uint n) {
    uint d = node_ty_callee(n), k = node_kind(n);
    if (d != NONE || (k != N_PAT_STRUCT && k != N_PAT_TUPLE_STRUCT)) return d;
    uint first = n - node_size(n), c = n - 1u;
    while (c != first && c != NONE && d == NONE) {
        if (node_role(c) == R_PATH) d = node_ty_callee(c);
        c -= node_size(c);
    }
    return d;
}

void read_head(uint n) {
    uint k = node_kind(n), t = node_ty_ty(n);
    h_open = false;
    h_value = 0u;
    h_kind = H_ANY;
    if (k == N_PAT_WILD || k == N_PAT_REST || t == TY_ERROR || t == NONE && k != N_PAT_FIELD && k != N_PAT_PAREN && k != N_PAT_OR) return;
    if (k == N_PAT_PAREN || k == N_PAT_OR || k == N_PAT_FIELD || k == N_PAT_REF) {
        h_kind = H_PASS;
        return;
    }
    uint d = callee_of(n);
    bool constant = d != NONE && (def_kind(d) == DEF_CONST || def_kind(d) == DEF_STATIC);
    if (k == N_PAT_BIND && (res_kind(n) == RES_LOCAL || d == NONE)) {
        h_kind = H_PASS;
    } else if (k == N_PAT_TUPLE) {
        h_kind = H_SINGLE;
    } else if (k == N_PAT_SLICE) {
        h_value = elements(n);
        h_kind = ty_kind(t) == TK_ARRAY ? H_SINGLE : H_LENGTH;
    } else if (d != NONE && !constant) {
        h_kind = def_kind(d) == DEF_VARIANT ? H_VARIANT : H_SINGLE;
        h_value = def_nth(d);
    } else if (integral(t)) {
        h_kind = H_INT;
        if (k == N_PAT_RANGE) {
            uint flags = node_data(n), hi = n - 1u, lo = (flags & RANGE_HI) != 0u ? hi - node_size(hi) : hi;
            h_hi = type_high(t);
            h_lo = type_low(t, h_hi);
            if ((flags & RANGE_LO) != 0u) {
                if (cval_state(lo) != CVAL_KNOWN) h_kind = H_OTHER;
                h_lo = biased(t, uvec2(cval_lo(lo), cval_hi(lo)));
            }
            if ((flags & RANGE_HI) != 0u) {
                if (cval_state(hi) != CVAL_KNOWN) h_kind = H_OTHER;
                h_hi = biased(t, uvec2(cval_lo(hi), cval_hi(hi)));
                if ((flags & RANGE_INCLUSIVE) == 0u) h_hi = dec64(h_hi);
            }
        } else {
            if (cval_state(n) != CVAL_KNOWN) h_kind = H_OTHER;
            h_lo = h_hi = biased(t, uvec2(cval_lo(n), cval_hi(n)));
        }
    } else {
        h_kind = H_OTHER;
    }
}

// Which part of its parent's value pattern `n` looks at. Elements behind the `..` of a slice pattern count from its end.
uint part_index(uint n, uint p) {
    uint pk = node_kind(p), nth = node_nth(n);
    if (pk == N_PAT_STRUCT) return node_ty_data(n) >> PAT_INDEX_SHIFT;
    bool behind = false;
    uint first = p - node_size(p), c = n - node_size(n), count = node_nth(p - 1u) + 1u;
    while (c != first && c != NONE && node_role(c) == R_ELEM) {
        if (is_rest(c)) behind = true;
        c -= node_size(c);
    }
    if (!behind) return nth;
    uint t = node_ty_ty(p), d = callee_of(p);
    uint total = pk == N_PAT_TUPLE ? ty_n(t) : pk == N_PAT_TUPLE_STRUCT ? (d == NONE ? count : def_n_member(d))
        : ty_kind(t) == TK_ARRAY ? ty_data(t) : NONE;
    return total == NONE ? PART_FROM_END + count - nth : total - (count - nth);
}

void run(uint n) {
    uint k = node_kind(n);
    h_lo = h_hi = uvec2(0u);
    read_head(n);
    bool parts = k == N_PAT_TUPLE || k == N_PAT_TUPLE_STRUCT || k == N_PAT_STRUCT || k == N_PAT_SLICE;
    set_cnode_head(n, h_kind | (h_open ? H_OPEN : 0u) | (k == N_PAT_OR ? H_OR : 0u) | (parts ? H_PARTS : 0u)
        | (k == N_PAT_RANGE ? H_RANGE : 0u));
    set_cnode_value(n, h_value);
    set_cnode_lo(n, h_lo.x);
    set_cnode_lo_hi(n, h_lo.y);
    set_cnode_hi(n, h_hi.x);
    set_cnode_hi_hi(n, h_hi.y);
    uint p = node_parent(n), pk = p == NONE ? N_NONE : node_kind(p);
    bool inner = pk == N_PAT_TUPLE || pk == N_PAT_TUPLE_STRUCT || pk == N_PAT_STRUCT || pk == N_PAT_SLICE;
    set_cnode_part(n, inner ? part_index(n, p) : 0u);
}
