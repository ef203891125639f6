// By how much the program's files and bytes move.
//@ reads kept_tok.file file.start
uint files_moved() { return kept_tok_file(n_kept_tok - 1u) + 1u; }
uint bytes_moved() { return file_start(files_moved()) - FIRST_FILE; }
