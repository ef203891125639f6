// Links each file that a `mod x;` names to that node; the first one, where several name it.
//@ rows modfile
//@ reads modfile.node modfile.file
//@ writes rfile.mod
void run(uint i) {
    uint file = modfile_file(i);
    if (file < n_rfile) atomicMin(H[at_rfile_mod(file)], modfile_node(i));
}
