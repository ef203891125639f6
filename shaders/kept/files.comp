// The program's files behind the library's.
//@ rows   file
//@ reads  file.start file.len file.flags
//@ writes kept_file.start kept_file.len kept_file.flags
#include "kept/moved.glsl"
void run(uint i) {
    set_kept_file_start(n_kept_file + i, file_start(i) + bytes_moved());
    set_kept_file_len(n_kept_file + i, file_len(i));
    set_kept_file_flags(n_kept_file + i, file_flags(i));
}
