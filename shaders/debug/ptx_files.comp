// Writes the names of files before the first prototype.
//@ rows   dfile
//@ reads  dfile.used dfile.pieces dfile.at titem.at
#include "debug/path.glsl"
void run(uint f) {
    if (dfile_used(f) == 0u) return;
    uint at = titem_at(1u) + dfile_at(f);
    put(at, DEBUG_FILE, NONE, f + 1u, 0u);
    put_path(at + 1u, f);
    put(at + dfile_pieces(f) - 1u, DEBUG_FILE_END, NONE, 0u, 0u);
}
