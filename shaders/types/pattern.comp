// Rows of tuple, tuple-struct and slice patterns.
#include "types/pattern.glsl"

// Gives part c of pattern n the type `ty` and index k.
void part(uint c, uint ty, uint k) {
    later(LATE_PARENT, 3u * c + 1u, ty);
    later(LATE_BM, c, bm);
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

// Parts of a tuple (d = NONE) or tuple struct of `total` parts.
void tuple_parts(uint n, uint d, uint total, uint rest, uint count, bool good) {
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

void slice_parts(uint n, uint rest, uint count) {
    uint elem = head_arg(r, 0u);
    uint c = last_child(n);
    while (c != NONE) {
        if (node_role(c) == R_ELEM) {
            if (rest == node_nth(c)) {
                if (node_kind(c) == N_PAT_BIND) {
                    uint sub = c - 1u;
                    later(LATE_KIND, 2u * sub, h);
                    later(LATE_DATA, 2u * sub, h == TK_ARRAY ? head_data(r) - count : 0u);
                    later(LATE_ARG, term_arg(2u * sub), elem);
                    later(LATE_PARENT, 3u * sub, v_of(sub));
                    later(LATE_TERM, 3u * sub, 2u * sub);
                    part(c, v_of(sub), 0u);
                }
            } else {
                part(c, elem, 0u);
            }
        }
        c = prev_child(n, c);
    }
}

void row(uint n) {
    bm = infer_bm(n);
    uint kind = bm == NONE ? 0u : node_kind(n);
    begin();
    bool known = (kind == N_PAT_TUPLE || kind == N_PAT_TUPLE_STRUCT || kind == N_PAT_SLICE) && peel(n, false);
    uint p = node_parent(n);
    bool later_arm = node_kind(p) == N_ARM && node_nth(p) > 0u;
    if (kind == N_PAT_SLICE && bm != NONE && !known && !later_arm && C[CTL_TYPES_STAGE] == STAGE_NEVER) {
        // An array or a slice: nothing will tell. (Of the arms of a match the first is told.)
        later(LATE_PARENT, var_index(r), TY_ERROR);
        h = TK_ERROR;
        o_code = D_ANNOTATIONS_NEEDED;
        o_done = true;
        known = true;
    }
    if (known) {
        uint rest;
        uint count = elements(n, rest);
        uint total = 0u;
        uint d = NONE;
        bool parts = true;
        bool good = h != TK_ERROR;
        o_node = n;
        o_arg0 = count;
        if (kind == N_PAT_SLICE) {
            bool fits = h == TK_ARRAY || h == TK_SLICE;
            later(LATE_PARENT, 3u * n, fits ? r : TY_ERROR);
            parts = !fits;
            if (fits) slice_parts(n, rest, count);
            total = fits ? head_data(r) : 0u;
            if (h == TK_ARRAY && (rest == NONE ? count != total : count > total)) {
                o_code = rest == NONE ? D_PAT_ARRAY_LENGTH : D_PAT_ARRAY_MINIMUM;
            } else if (good && !fits) {
                o_code = D_PAT_SLICE_TYPE;
                o_arg0 = r;
                o_how = HOW_TY0;
            }
            good = false;
        } else if (kind == N_PAT_TUPLE_STRUCT) {
            uint path = child(n, R_PATH);
            d = path == NONE ? NONE : node_ty_callee(path);
            total = d == NONE ? 0u : def_ty_n_param(d);
            good = d != NONE && (rest == NONE ? count == total : count <= total);
            if (d != NONE && !good) {
                o_code = (def_kind(d) == DEF_STRUCT ? D_PAT_COUNT_STRUCT0 : D_PAT_COUNT_VARIANT0)
                    + (count != 1u ? 2u : 0u) + (total != 1u ? 1u : 0u);
                o_how = HOW_ELEMENTS;
            }
            o_a = v_of(n);
            o_b = r;
        } else if (h == TK_TUPLE) {
            total = head_n(r);
            good = rest == NONE ? count == total : count <= total;
            later(LATE_PARENT, 3u * n, r);
            if (!good) o_code = D_PAT_TUPLE_LENGTH;
        } else {
            good = false;
            if (term_n(2u * n) > 0u) later(LATE_TERM, 3u * n, 2u * n);
            else later(LATE_PARENT, 3u * n, rest == NONE && count == 0u ? TY_UNIT : TY_ERROR);
            o_a = v_of(n);
            o_b = r;
        }
        o_arg1 = total;
        if (parts) tuple_parts(n, d, total, rest, count, good);
    }
    finish(n, IF_OWN_DONE, EQ_OWN);
}
#include "types/over_rows.glsl"
