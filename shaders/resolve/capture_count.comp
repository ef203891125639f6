// Counts the names in the format string of each macro call.
//@ rows head
//@ reads head.node rnode.mark
//@ writes head.captures
#include "resolve/format_names.glsl"
uint count_;
void put_name(uint lo, uint len) { count_++; }
void run(uint i) {
    uint t = format_token(head_node(i));
    count_ = 0u;
    if (t != NONE) put_names(t);
    set_head_captures(i, count_);
}
