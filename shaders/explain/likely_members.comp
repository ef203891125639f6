// Lists fields and methods that are not there, to look for similar ones.
//@ rows   diag
//@ reads  diag.code diag.a0 diag.a1 diag.a2 def.kind def.flags def.first_member def.n_member tok.sym tok.kind node.tok
//@ writes likely.diag likely.sym likely.want likely.mode likely.a likely.b likely.next likely.key likely.name likely.kind likely.id
#include "types/refs.glsl"
#include "explain/children.glsl"
//@ reads node.kind node.parent node_ty.adj_ty

void run(uint i) {
    uint code = diag_code(i);
    bool access = code == D_NO_FIELD;
    bool literal = code == D_STRUCT_NO_FIELD || code == D_VARIANT_NO_FIELD || code == D_PAT_NO_FIELD || code == D_PAT_VARIANT_NO_FIELD;
    bool method = code == D_NO_METHOD_STRUCT || code == D_NO_METHOD_ENUM;
    bool variant = code == D_NO_VARIANT;
    if (!access && !literal && !method && !variant) return;
    uint r = find(diag_a0(i));
    uint steps = 0u;
    while (!is_var(r) && (ty_kind(r) == TK_REF || ty_kind(r) == TK_REF_MUT) && steps < 64u) {
        r = ty_arg_ty(ty_arg(r));
        steps++;
    }
    uint d = literal ? diag_a2(i) : !is_var(r) && ty_kind(r) == TK_ADT ? ty_data(r) : NONE;
    uint name = literal ? node_tok(diag_a1(i)) : diag_a1(i);
    bool named = tok_kind(name) == TOK_IDENT || tok_kind(name) == TOK_RAW_IDENT;
    uint slot = DIRECTORY + 4u * T_likely;
    uint row = atomicAdd(C[slot + 2u], 1u);
    if (row >= cap_likely) {
        atomicMax(C[slot + 3u], row + 1u);
        atomicOr(C[CTL_OVERFLOW], 1u);
        return;
    }
    bool fields = d != NONE && named && !method && (variant ? def_kind(d) == DEF_ENUM : (def_flags(d) & DEFF_RECORD) != 0u);
    // In a pattern a field is meant only where one is missing, and one name wrong.
    if (fields && (code == D_PAT_NO_FIELD || code == D_PAT_VARIANT_NO_FIELD)) {
        uint n = node_parent(diag_a1(i)), c = last_child(n), known = 0u, wrong = 0u;
        while (c != NONE) {
            bool bad = node_ty_adj_ty(c) == TY_ERROR;
            if (node_kind(c) == N_PAT_FIELD && bad) wrong++;
            if (node_kind(c) == N_PAT_FIELD && !bad) known++;
            c = prev_child(n, c);
        }
        fields = def_n_member(d) == known + 1u && wrong == 1u;
    }
    set_likely_diag(row, i);
    set_likely_sym(row, named ? tok_sym(name) : NONE);
    set_likely_want(row, literal ? diag_a1(i) : NONE);
    set_likely_mode(row, method ? LIKELY_HEAD : LIKELY_DEFS);
    set_likely_a(row, method ? d : fields ? def_first_member(d) : 0u);
    set_likely_b(row, fields ? def_first_member(d) + def_n_member(d) : 0u);
    set_likely_next(row, 0u);
    set_likely_key(row, NONE);
    set_likely_name(row, NONE);
    set_likely_kind(row, RES_DEF);
    set_likely_id(row, NONE);
}
