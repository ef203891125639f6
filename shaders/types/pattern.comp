// Rows of patterns with a constructor: references are peeled off what comes in (default binding modes, RFC 2005), then the
// parts get their types and the binding mode.
//@ reads infer.bm res.kind def.node
//@ writes infer.bm uf.term uf.parent term.kind term.data term_arg.ref
#include "types/fire.glsl"
#include "types/calls.glsl"
#include "types/classes.glsl"

uint bm;

// Gives part c of pattern n the type `ty` and index k.
void part(uint c, uint ty, uint k) {
    set_uf_parent(3u * c + 1u, ty);
    set_infer_bm(c, bm);
    set_node_ty_data(c, k << PAT_INDEX_SHIFT);
}

// Elements of pattern n, without `..`: their number. rest: place of the `..`, NONE for none.
uint elements(uint n, out uint rest) {
    uint c = last_child(n);
    uint count = 0u;
    rest = NONE;
    while (c != NONE) {
        if (node_role(c) == R_ELEM) {
            bool is_rest = node_kind(c) == N_PAT_REST
                || (node_kind(c) == N_PAT_BIND && node_size(c) > 1u && node_kind(c - 1u) == N_PAT_REST);
            if (is_rest) rest = node_nth(c);
            else count++;
        }
        c = prev_child(n, c);
    }
    return count;
}

// Parts of a tuple (d = NONE) or tuple struct of `total` parts, type r.
void tuple_parts(uint n, uint r, uint d, uint total, uint rest, uint count, bool good) {
    uint c = last_child(n);
    while (c != NONE) {
        if (node_role(c) == R_ELEM && node_kind(c) != N_PAT_REST) {
            uint k = node_nth(c);
            if (rest != NONE && k > rest) k = k + total - count - 1u;
            uint ty = TY_ERROR;
            if (good && k < total) ty = d != NONE ? param_ref(d, k) : head_arg(r, k);
            part(c, ty, k);
        }
        c = prev_child(n, c);
    }
}

void slice_parts(uint n, uint r, uint h, uint rest, uint count) {
    uint elem = head_arg(r, 0u);
    uint c = last_child(n);
    while (c != NONE) {
        if (node_role(c) == R_ELEM) {
            if (rest == node_nth(c)) {
                if (node_kind(c) == N_PAT_BIND) {
                    uint sub = c - 1u;
                    set_term_kind(2u * sub, h);
                    set_term_data(2u * sub, h == TK_ARRAY ? head_data(r) - count : 0u);
                    set_term_arg_ref(term_arg(2u * sub), elem);
                    set_uf_parent(3u * sub, v_of(sub));
                    set_uf_term(3u * sub, 2u * sub);
                    part(c, v_of(sub), 0u);
                }
            } else {
                part(c, elem, 0u);
            }
        }
        c = prev_child(n, c);
    }
}

void main() {
    uint total_rows = row_count(p_list);
    for (uint i = gl_GlobalInvocationID.x; i < total_rows; i += gl_NumWorkGroups.x * 64u) {
        uint n = own_row(i);
        bm = n == NONE ? NONE : infer_bm(n);
        uint kind = bm == NONE ? 0u : node_kind(n);
        bool lit = kind == N_PAT_LIT;
        bool path = kind == N_PAT_PATH || (kind == N_PAT_BIND && res_kind(n) != RES_LOCAL);
        bool list = kind == N_PAT_TUPLE || kind == N_PAT_TUPLE_STRUCT || kind == N_PAT_SLICE;
        if (lit || path || list || kind == N_PAT_RANGE || kind == N_PAT_STRUCT) {
            begin();
            uint r = find(s_of(n));
            uint h = head(r);
            uint d = path ? node_ty_callee(n) : NONE;
            if (kind == N_PAT_TUPLE_STRUCT) d = child(n, R_PATH) == NONE ? NONE : node_ty_callee(child(n, R_PATH));
            bool constant = path && d != NONE && (def_kind(d) == DEF_CONST || def_kind(d) == DEF_STATIC);
            // String literals and constants match references as they are.
            bool pass = constant || ((lit || constant) && is_ref(head(find(v_of(n)))));
            uint peel = 0u;
            while (is_ref(h) && !(pass && !is_ref(head(find(head_arg(r, 0u)))))) {
                bm = bm == BM_REF || h == TK_REF ? BM_REF : BM_REF_MUT;
                r = find(head_arg(r, 0u));
                h = head(r);
                peel++;
            }
            if (h != TH_GENERAL) {
                o_done = true;
                set_node_ty_adj(n, peel);
                uint rest = NONE;
                uint count = list ? elements(n, rest) : 0u;
                bool good = h != TK_ERROR;
                if (kind == N_PAT_TUPLE) {
                    if (h == TK_TUPLE) {
                        uint total = head_n(r);
                        good = rest == NONE ? count == total : count <= total;
                        set_uf_parent(3u * n, r);
                        if (!good) {
                            o_code = D_PAT_TUPLE_LENGTH;
                            o_node = n;
                            o_arg0 = count;
                            o_arg1 = total;
                        }
                        tuple_parts(n, r, NONE, total, rest, count, good);
                    } else {
                        set_uf_term(3u * n, term_n(2u * n) > 0u ? 2u * n : NONE);
                        tuple_parts(n, r, NONE, 0u, rest, count, false);
                        if (term_n(2u * n) == 0u) set_uf_parent(3u * n, rest == NONE && count == 0u ? TY_UNIT : TY_ERROR);
                        o_a = v_of(n);
                        o_b = r;
                    }
                } else if (kind == N_PAT_SLICE) {
                    bool fits = h == TK_ARRAY || h == TK_SLICE;
                    set_uf_parent(3u * n, fits ? r : TY_ERROR);
                    if (fits) slice_parts(n, r, h, rest, count);
                    else tuple_parts(n, r, NONE, 0u, rest, count, false);
                    bool short_ = h == TK_ARRAY && (rest == NONE ? count != head_data(r) : count > head_data(r));
                    o_node = n;
                    if (short_) {
                        o_code = rest == NONE ? D_PAT_ARRAY_LENGTH : D_PAT_ARRAY_MINIMUM;
                        o_arg0 = count;
                        o_arg1 = head_data(r);
                    } else if (good && !fits) {
                        o_code = D_PAT_SLICE_TYPE;
                        o_arg0 = r;
                        o_how = HOW_TY0;
                    }
                } else {
                    o_a = v_of(n);
                    o_b = r;
                    if (kind == N_PAT_RANGE) {
                        uint c = category(h);
                        bool fits = c == CAT_INT || c == CAT_FLOAT || c == CAT_CHAR;
                        set_uf_parent(3u * n, fits ? r : TY_ERROR);
                        o_a = NONE;
                        if (!fits && good) {
                            o_code = D_PAT_RANGE;
                            o_node = n;
                            o_arg0 = s_of(n);
                            o_how = HOW_TY0;
                        }
                    } else if (kind == N_PAT_TUPLE_STRUCT) {
                        uint total = d == NONE ? 0u : def_ty_n_param(d);
                        bool fits = d != NONE && (rest == NONE ? count == total : count <= total);
                        if (d != NONE && !fits) {
                            o_code = (def_kind(d) == DEF_STRUCT ? D_PAT_COUNT_STRUCT0 : D_PAT_COUNT_VARIANT0)
                                + (count != 1u ? 2u : 0u) + (total != 1u ? 1u : 0u);
                            o_node = n;
                            o_how = HOW_ELEMENTS;
                            o_arg0 = count;
                            o_arg1 = total;
                        }
                        tuple_parts(n, r, d, total, rest, count, fits);
                    } else if (kind == N_PAT_STRUCT) {
                        uint c = last_child(n);
                        while (c != NONE) {
                            if (node_kind(c) == N_PAT_FIELD) set_infer_bm(c, bm);
                            c = prev_child(n, c);
                        }
                    }
                }
                finish(n, IF_OWN_DONE, EQ_OWN);
            }
        }
    }
}
