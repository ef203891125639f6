// Names that the library does not have follow its symbols.
//@ rows   kept_new
//@ reads  kept_new.name sym.lo sym.len sym.hash
//@ writes kept_name.id kept_sym.lo kept_sym.len kept_sym.hash
#include "kept/moved.glsl"
void run(uint i) {
    uint id = n_kept_sym + i, name = kept_new_name(i);
    set_kept_name_id(name, id);
    set_kept_sym_lo(id, sym_lo(name) + bytes_moved());
    set_kept_sym_len(id, sym_len(name));
    set_kept_sym_hash(id, sym_hash(name));
}
