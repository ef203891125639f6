// Symbols by their text: open addressing, linear probing (FNV-1a, Fowler, Noll, Vo).
//@ reads sym.lo sym.len

const uint HASHED = 32u;
uint hash_start(uint len) { return 2166136261u ^ len; }
uint hash_byte(uint h, uint b) { return (h ^ b) * 16777619u; }
uint slot_of(uint h) { return (h ^ (h >> 15)) % n_sym_slot; }
