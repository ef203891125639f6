// Items of the module in order: head, helpers, functions (prototypes), for each function its FUNC, its vregs and its other rows;
// `finish`, entry points, static data (begin, pairs of words, end). Each pass goes over the rows of one table, first to count the
// pieces of each (write 0), then to write them.
//@ reads  titem.at vreg.ty fn.res0
//@ writes titem.count piece.tmpl piece.row piece.x piece.y
//@ consts metal_needs
//@ params write
uint next;
uint pieces;
void add(uint t, uint r, uint x, uint y) {
    if (p_write != 0u) {
        set_piece_tmpl(next, t);
        set_piece_row(next, r);
        set_piece_x(next, x);
        set_piece_y(next, y);
        next++;
        return;
    }
    pieces++;
    uint n0 = k_metal_needs(4u * t), n1 = k_metal_needs(4u * t + 1u), n2 = k_metal_needs(4u * t + 2u), n3 = k_metal_needs(4u * t + 3u);
    if ((n0 | n1 | n2 | n3) == 0u) return;
    atomicOr(C[CTL_METAL_NEEDS0], n0);
    atomicOr(C[CTL_METAL_NEEDS1], n1);
    atomicOr(C[CTL_METAL_NEEDS2], n2);
    atomicOr(C[CTL_METAL_NEEDS3], n3);
}
void open_item(uint at) {
    pieces = 0u;
    if (p_write != 0u) next = titem_at(at);
}
void close_item(uint at) {
    if (p_write == 0u && pieces != 0u) set_titem_count(at, pieces);
}
uint by_class(uint ty, uint word, uint wide, uint real) { return ty == LT_F32 ? real : ty == LT_I64 || ty == LT_F64 ? wide : word; }
// The type of a function, its name and the thread.
void head(uint f) {
    uint ty = fn_res0(f);
    add(ty == LT_VOID ? METAL_VOID_FN : by_class(ty, METAL_UINT_FN, METAL_ULONG_FN, METAL_FLOAT_FN), NONE, f, 0u);
}
