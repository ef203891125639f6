// Types as comparisons and formatting see them: behind references, and which are made of parts.

// The type behind all references of `t`.
uint behind_type(uint t) {
    while (is_ref(t)) t = pointee(t);
    return t;
}
// Lists, tuples, structs and enums.
bool composite(uint t) {
    uint k = ty_kind(t);
    return k == TK_SLICE || k == TK_ARRAY || k == TK_ADT || (k == TK_TUPLE && t != TY_UNIT);
}
// Types whose values one operation compares.
bool is_scalar(uint t) {
    uint k = ty_kind(t);
    return k == TK_BOOL || k == TK_CHAR || k == TK_INT || k == TK_FLOAT || k == TK_PTR || k == TK_PTR_MUT || k == TK_FN_PTR;
}
// Types that can be compared, as far as the type itself tells.
bool comparable(uint t) {
    uint k = ty_kind(t);
    return is_scalar(t) || k == TK_NEVER || k == TK_ERROR || t == TY_UNIT || t == TY_STR || composite(t);
}

// Index of a primitive type among the lang functions of a kind; NONE for other types. `str`: 12.
uint prim_index(uint t) {
    return t == TY_I8 ? 0u : t == TY_I16 ? 1u : t == TY_I32 ? 2u : t == TY_I64 ? 3u : t == TY_ISIZE ? 4u : t == TY_U8 ? 5u
        : t == TY_U16 ? 6u : t == TY_U32 ? 7u : t == TY_U64 ? 8u : t == TY_USIZE ? 9u : t == TY_BOOL ? 10u : t == TY_CHAR ? 11u
        : t == TY_STR ? 12u : t == TY_F32 ? 13u : t == TY_F64 ? 14u : NONE;
}
