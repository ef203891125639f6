// Items of a type: variants, then items of inherent impls (of the library for primitive types).

// HEAD_* of the representative of a type with head h, NONE for a variable.
uint impl_head(uint r, uint h) {
    uint data = head_data(r);
    switch (h) {
        case TK_ADT: return data;
        case TK_INT:
        case TK_FLOAT:
            return r >= TY_I8 && r <= TY_USIZE ? HEAD_PRIM + r - TY_I8 : r == TY_F32 ? HEAD_PRIM + PRIM_F32 : HEAD_PRIM + PRIM_F64;
        case TK_BOOL: return HEAD_PRIM + PRIM_BOOL;
        case TK_CHAR: return HEAD_PRIM + PRIM_CHAR;
        case TK_STR: return HEAD_PRIM + PRIM_STR;
        case TK_SLICE: return HEAD_SLICE;
        case TK_ARRAY: return HEAD_ARRAY;
        case TK_REF:
        case TK_REF_MUT: return HEAD_REF;
        case TK_PTR:
        case TK_PTR_MUT: return HEAD_PTR;
        case TK_TUPLE: return HEAD_TUPLE;
        default: return NONE;
    }
}

uint impl_head(uint r) { return impl_head(r, head(r)); }

uint assoc_item(uint r, uint sym, uint ns) {
    uint d = NONE, h = head(r), of = impl_head(r, h);
    if (h == TK_ADT && def_kind(of) == DEF_ENUM) d = find_def(of, sym, ns);
    if (d == NONE && of != NONE) d = find_assoc(of, sym, ns);
    return d;
}
