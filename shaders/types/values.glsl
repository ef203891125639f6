// Types of paths and literals, for expressions and patterns.
//@ reads node_ty.callee lit.suffix lit.info res.kind res.id

uint path_value(uint n) {
    uint d = node_ty_callee(n);
    if (d == NONE) return res_kind(n) == RES_LOCAL ? v_of(res_id(n)) : TY_ERROR;
    uint kind = def_kind(d);
    uint at = def_node(d);
    if (kind == DEF_FN || kind == DEF_CONST || kind == DEF_STATIC) return v_of(at);
    if (kind == DEF_STRUCT || kind == DEF_VARIANT) return (def_flags(d) & DEFF_TUPLE) != 0u ? u_of(at) : v_of(at);
    return TY_ERROR;
}

// Type of a literal, NONE for an unsuffixed number (then `kind` says which).
uint literal(uint n, out uint kind) {
    uint t = node_tok(n);
    uint row = tok_sym(t);
    kind = UFK_GENERAL;
    switch (tok_kind(t)) {
        case TOK_INT:
        case TOK_FLOAT: {
            if (row == NONE) return TY_ERROR;
            uint suffix = lit_suffix(row);
            if (suffix == SYM_f32) return TY_F32;
            if (suffix == SYM_f64) return TY_F64;
            if (suffix >= SYM_i8 && suffix <= SYM_usize) return TY_I8 + (suffix - SYM_i8);
            kind = tok_kind(t) == TOK_FLOAT || (lit_info(row) & LIT_FLOAT) != 0u ? UFK_FLOAT : UFK_INT;
            return NONE;
        }
        case TOK_CHAR: return TY_CHAR;
        case TOK_BYTE: return TY_U8;
        case TOK_STR:
        case TOK_RAW_STR: return TY_REF_STR;
        case TOK_BYTE_STR:
        case TOK_RAW_BYTE_STR: return row == NONE ? TY_ERROR : NONE;
        case TOK_IDENT: return TY_BOOL;
        default: return TY_ERROR;
    }
}

uint struct_value(uint path) {
    uint d = path == NONE ? NONE : node_ty_callee(path);
    if (d == NONE) return TY_ERROR;
    uint kind = def_kind(d);
    return kind == DEF_STRUCT || kind == DEF_VARIANT ? v_of(def_node(d)) : TY_ERROR;
}
