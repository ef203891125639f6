// What a match or pattern does not cover: where the type is defined, and the arm that is missing.
//@ rows   diag
//@ reads  diag.code diag.a0 diag.a2
//@ reads  witness.node witness.number witness.kind witness.ty witness.value
//@ reads  ty.kind ty.data ty.arg ty_arg.ty def.node def.kind def.flags def.first_member def.n_member
#include "explain/item.glsl"
#include "explain/children.glsl"
#include "explain/witness.glsl"
#include "lib/part.glsl"

const uint SHOWN = 5u;

void name_label(uint d) { part(P_NOT_COVERED, name_lo(def_node(d)), name_hi(def_node(d)), 0u); }

// What rustc says of types that have no end. Only the first witness counts.
void special(uint row) {
    bool text = false;
    uint steps = 0u;
    while (row < n_witness && witness_number(row) == 0u && witness_kind(row) != WIT_TOTAL && steps < 4096u) {
        uint t = peeled(witness_ty(row));
        uint kind = ty_kind(t);
        if (witness_kind(row) == WIT_OTHER && kind == TK_STR) text = true;
        row++;
        steps++;
    }
    if (text) part(P_STR_OPEN);
}

void explain(uint i) {
    uint code = diag_code(i);
    bool in_match = code == D_PATTERN_MATCH;
    bool let_ = code == D_PATTERN_LET;
    if (code == D_MATCH_EMPTY) {
        uint t = diag_a0(i), inner = peeled(t), d = ty_kind(inner) == TK_ADT ? ty_data(inner) : NONE;
        if (d != NONE && (def_flags(d) & DEFF_LIBRARY) == 0u) part(P_TYPE_DEFINED, name_lo(def_node(d)), name_hi(def_node(d)), inner);
        part(P_MATCHED_TYPE, t);
        if (inner != t) part(P_REFERENCES_INHABITED);
        return;
    }
    if (!in_match && !let_ && code != D_PATTERN_PARAM && code != D_PATTERN_FOR) return;
    uint n = diag_a0(i);
    uint t = diag_a2(i);
    uint row = first_row(n);
    uint at = last_row(row);
    // A witness without decisions stands for all values of the type.
    bool whole = at == row;
    uint inner = peeled(t);
    bool adt = ty_kind(inner) == TK_ADT;
    uint d = adt ? ty_data(inner) : NONE;
    bool enum_ = adt && def_kind(d) == DEF_ENUM;
    uint variants = enum_ ? def_n_member(d) : 0u;
    if (let_) {
        part(P_LET_IRREFUTABLE);
        part(P_LET_BOOK);
    }
    if (adt && (def_flags(d) & DEFF_LIBRARY) == 0u) {
        part(P_TYPE_DEFINED, name_lo(def_node(d)), name_hi(def_node(d)), inner);
        uint k = row;
        while (k < at && witness_number(k) < SHOWN) {
            bool mine = witness_kind(k) == WIT_VARIANT && peeled(witness_ty(k)) == inner;
            uint before = row;
            while (mine && before < k) {
                mine = !(witness_kind(before) == WIT_VARIANT && peeled(witness_ty(before)) == inner && witness_value(before) == witness_value(k));
                before++;
            }
            if (mine) name_label(def_first_member(d) + witness_value(k));
            k++;
        }
        uint v = 0u;
        while (whole && v < variants && v < SHOWN) {
            name_label(def_first_member(d) + v);
            v++;
        }
    }
    part(P_MATCHED_TYPE, t);
    if (in_match) {
        uint c = last_child(n);
        bool arms = c != NONE && (node_kind(c) == N_ARM || node_kind(c) == N_ATTR);
        if (arms) special(row);
    }
}

void run(uint i) {
    parts(i, 0u);
    explain(i);
    flush_parts();
}
