// Items of the module in order: head, helpers, functions (prototypes), for each function its FUNC, its vregs and its other rows;
// `finish`, entry points, static data (begin, pairs of words, end). Each pass goes over the rows of one table, first to count the
// pieces of each (write 0), then to write them.
//@ reads  titem.at vreg.ty fn.res0
//@ writes titem.count piece.tmpl piece.row
//@ params write
uint next;
// Of `piece`: where its columns begin (they follow each other), rows that may be written.
uint piece_first;
uint piece_rows;
uint piece_limit;
// This stands in many places: the text of a pass must stay short.
void add(uint t, uint r, uint x, uint y) {
    if (next < piece_limit) {
        uint at = piece_first + next;
        H[at] = t;
        H[at + piece_rows] = r;
        H[at + 2u * piece_rows] = x;
        H[at + 3u * piece_rows] = y;
    }
    next++;
}
void open_item(uint at) {
    piece_first = at_piece_tmpl(0u);
    piece_rows = at_piece_row(0u) - piece_first;
    piece_limit = p_write != 0u ? piece_rows : 0u;
    next = p_write != 0u ? titem_at(at) : 0u;
}
void close_item(uint at) {
    if (p_write == 0u && next != 0u) set_titem_count(at, next);
}
uint by_class(uint ty, uint word, uint wide, uint real) { return ty == LT_F32 ? real : ty == LT_I64 || ty == LT_F64 ? wide : word; }
// The type of a function, its name and the thread.
void head(uint f) {
    uint ty = fn_res0(f);
    add(ty == LT_VOID ? METAL_VOID_FN : by_class(ty, METAL_UINT_FN, METAL_ULONG_FN, METAL_FLOAT_FN), NONE, f, 0u);
}
