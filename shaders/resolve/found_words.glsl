// What a name means, in the words of diagnostics (FOUND_*).
//@ reads def.kind def.flags
uint found_words(uint kind, uint id) {
    if (kind == RES_PRIM) return FOUND_PRIM;
    if (kind == RES_LOCAL) return FOUND_LOCAL;
    if (kind == RES_SELF_TYPE) return FOUND_SELF_TYPE;
    uint flags = def_flags(id);
    uint shape = (flags & DEFF_TUPLE) != 0u ? 1u : (flags & DEFF_RECORD) != 0u ? 0u : 2u;
    uint what = def_kind(id);
    if (what == DEF_MOD) return (flags & DEFF_CRATE) != 0u ? FOUND_CRATE : FOUND_MOD;
    if (what == DEF_STRUCT) return FOUND_STRUCT + (kind == RES_CTOR ? shape : 0u);
    if (what == DEF_VARIANT) return kind == RES_CTOR ? FOUND_STRUCT_VARIANT + shape : FOUND_VARIANT;
    if (what == DEF_FN) return FOUND_FN;
    if (what == DEF_UNION) return FOUND_UNION;
    if (what == DEF_ENUM) return FOUND_ENUM;
    if (what == DEF_TRAIT) return FOUND_TRAIT;
    if (what == DEF_TRAIT_ALIAS) return FOUND_TRAIT_ALIAS;
    if (what == DEF_TYPE) return FOUND_TYPE;
    if (what == DEF_CONST) return FOUND_CONST;
    if (what == DEF_STATIC) return FOUND_STATIC;
    if (what == DEF_GENERIC_TYPE) return FOUND_GENERIC_TYPE;
    return what == DEF_GENERIC_CONST ? FOUND_GENERIC_CONST : FOUND_MACRO;
}
