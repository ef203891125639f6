// Classes of types that operators and casts distinguish.
const uint CAT_OTHER = 0u;
const uint CAT_INT = 1u;
const uint CAT_FLOAT = 2u;
const uint CAT_BOOL = 3u;
const uint CAT_CHAR = 4u;
const uint CAT_POINTER = 5u;    // raw pointers, functions
uint category(uint h) {
    switch (h) {
        case TK_INT:
        case TH_INT: return CAT_INT;
        case TK_FLOAT:
        case TH_FLOAT: return CAT_FLOAT;
        case TK_BOOL: return CAT_BOOL;
        case TK_CHAR: return CAT_CHAR;
        case TK_PTR:
        case TK_PTR_MUT:
        case TK_FN_PTR:
        case TK_FN_DEF: return CAT_POINTER;
        default: return CAT_OTHER;
    }
}
// How a diagnostic shows representative r now.
uint shown(uint r) {
    uint h = head(r);
    return h == TH_INT ? TY_ANY_INT : h == TH_FLOAT ? TY_ANY_FLOAT : r;
}
