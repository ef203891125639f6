// Pieces that name the files: one for each byte of a path, and two around it.
//@ rows   dfile
//@ reads  dfile.used path.len
//@ writes dfile.pieces
void run(uint f) { set_dfile_pieces(f, dfile_used(f) != 0u ? 2u + path_len(f) : 0u); }
