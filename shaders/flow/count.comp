// The number of events of each row.
//@ rows   fmir
//@ writes fmir.at
uint count_;
void event(uint kind, uint arg, uint first, uint last) { count_++; }
#include "flow/row.glsl"
void run(uint i) {
    count_ = 0u;
    events(i);
    set_fmir_at(i, count_);
}
