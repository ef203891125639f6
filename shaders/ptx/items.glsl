// Items of the module in order: head, prototypes, data (begin, pairs, end), rows, entry points, `rustg_init`.
// Three parts make their pieces, so that each pass stays small; whoever pastes one defines add(template, row, x, y).
//@ reads  fn.row tpair.rel lir.op kernel.fn
const uint ITEM_HEAD = 0u, ITEM_PROTOTYPE = 1u, ITEM_DATA_BEGIN = 2u, ITEM_PAIR = 3u, ITEM_DATA_END = 4u, ITEM_ROW = 5u, ITEM_ENTRY = 6u,
    ITEM_INIT = 7u;

// Kind of item `i`, which becomes its number among those of that kind.
uint item_kind(inout uint i) {
    uint counts[8] = uint[8](1u, n_fn, 1u, n_tpair, 1u, n_lir, n_kernel, 1u);
    uint kind = 0u;
    while (kind < 7u && i >= counts[kind]) {
        i -= counts[kind];
        kind++;
    }
    return kind;
}

bool wide(uint ty) { return ty == LT_I64 || ty == LT_PTR || ty == LT_F64; }
uint by_width(uint ty, uint narrow, uint wide_one) { return wide(ty) ? wide_one : narrow; }

// Rows that are functions or calls are their own part.
bool is_call(uint op) { return op == LIR_FUNC || op == LIR_CALL || op == LIR_CALL_PTR; }
void arguments(uint count, uint r) {
    for (uint k = 0u; k < count; k++) {
        if (k != 0u) add(PTX_COMMA, r, 0u, 0u);
        add(PTX_ARGUMENT, r, k, 0u);
    }
}

