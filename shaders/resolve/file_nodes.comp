// Finds the FILE node of each file.
//@ rows node
//@ reads node.kind node.tok tok.file
//@ writes rfile.node
void run(uint n) {
    if (node_kind(n) == N_FILE) set_rfile_node(tok_file(node_tok(n)), n);
}
