// A LOOP that counts from one constant to another, as `for k in 0..4` does, ends by itself in few rounds, whatever its body does:
//     x = CONST; n = CONST; BLOCK; LOOP; t = LT x, n; BR_UNLESS t; y = MOVE x; o = CONST 1; x = ADD x, o
// where nothing else writes x and n.
//@ reads lir.op lir.ty lir.dst lir.a lir.b svreg.writes
const uint MOST_ROUNDS = 65536u;
bool counted(uint i) {
    if (lir_op(i) != LIR_LOOP || i < 3u || i + 5u >= n_lir) return false;
    uint x = lir_dst(i - 3u), n = lir_dst(i - 2u);
    if (lir_op(i - 3u) != LIR_CONST || lir_op(i - 2u) != LIR_CONST || lir_op(i - 1u) != LIR_BLOCK || lir_op(i + 2u) != LIR_BR_UNLESS
        || lir_op(i + 3u) != LIR_MOVE || lir_op(i + 4u) != LIR_CONST || lir_op(i + 5u) != LIR_ADD) return false;
    uint op = lir_op(i + 1u), ty = lir_ty(i + 1u), from = lir_a(i - 3u), to = lir_a(i - 2u);
    return (op == LIR_LT_U || op == LIR_LT_S) && (ty == LT_I32 || ty == LT_PTR) && from < MOST_ROUNDS && to < MOST_ROUNDS
        && lir_a(i + 1u) == x && lir_b(i + 1u) == n && lir_a(i + 2u) == lir_dst(i + 1u) && lir_b(i + 2u) == i - 1u
        && lir_dst(i + 5u) == x && lir_a(i + 5u) == x && lir_b(i + 5u) == lir_dst(i + 4u) && lir_a(i + 4u) == 1u && lir_dst(i + 4u) != x
        && svreg_writes(x) == 2u && svreg_writes(n) == 1u;
}
// A LOOP that counts to a number that is known when it is entered, as `for k in from..to` does: the same without the constants.
//     x = .. ; n = .. ; BLOCK; LOOP; t = LT x, n; BR_UNLESS t; y = MOVE x; o = CONST 1; x = ADD x, o
bool counting(uint i) {
    if (lir_op(i) != LIR_LOOP || i < 3u || i + 5u >= n_lir) return false;
    if (lir_op(i - 1u) != LIR_BLOCK || lir_op(i + 2u) != LIR_BR_UNLESS || lir_op(i + 3u) != LIR_MOVE || lir_op(i + 4u) != LIR_CONST
        || lir_op(i + 5u) != LIR_ADD) return false;
    uint op = lir_op(i + 1u), ty = lir_ty(i + 1u), x = lir_a(i + 1u), n = lir_b(i + 1u);
    return (op == LIR_LT_U || op == LIR_LT_S) && (ty == LT_I32 || ty == LT_PTR) && x != n
        && lir_dst(i - 3u) == x && lir_dst(i - 2u) == n && lir_a(i + 2u) == lir_dst(i + 1u) && lir_b(i + 2u) == i - 1u
        && lir_dst(i + 3u) != x && lir_dst(i + 5u) == x && lir_a(i + 5u) == x && lir_b(i + 5u) == lir_dst(i + 4u) && lir_a(i + 4u) == 1u
        && lir_dst(i + 4u) != x && svreg_writes(x) == 2u && svreg_writes(n) == 1u;
}
