// Row counts of the tables that are parallel to others.
//@ grid 1
//@ local 1
//@ reads node.kind src.word ty.kind
//@ counts mnode mevent line_block glue gbase
void main() {
    set_n_gbase(1u);
    set_n_glue(GLUE_COUNT * n_ty);
    set_n_mnode(n_node);
    set_n_mevent(2u * n_node);
    set_n_line_block((n_src + 15u) / 16u);
}
