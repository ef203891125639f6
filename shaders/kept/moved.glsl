// By how many bytes the program's files move.
//@ reads kept_src.word
uint bytes_moved() { return 4u * n_kept_src - FIRST_FILE; }
