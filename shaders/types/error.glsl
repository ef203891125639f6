// Appending errors that name types, which are not known before inference has ended.
//@ writes terr.code terr.node terr.a0 terr.a1 terr.a2 terr.node2 terr.how
void type_error(uint code, uint node, uint a0, uint a1, uint a2, uint node2, uint how) {
    uint slot = DIRECTORY + 4u * T_terr;
    uint row = atomicAdd(C[slot + 2u], 1u);
    if (row >= cap_terr) {
        atomicMax(C[slot + 3u], row + 1u);
        atomicOr(C[CTL_OVERFLOW], 1u);
        return;
    }
    set_terr_code(row, code);
    set_terr_node(row, node);
    set_terr_a0(row, a0);
    set_terr_a1(row, a1);
    set_terr_a2(row, a2);
    set_terr_node2(row, node2);
    set_terr_how(row, how);
}
void type_error(uint code, uint node) { type_error(code, node, 0u, 0u, 0u, NONE, 0u); }
