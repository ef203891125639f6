// Lists the names in the format strings of macro calls.
//@ rows head
//@ reads head.node head.captures rnode.mark
//@ writes capture.path capture.lo capture.len
#include "resolve/format_names.glsl"
uint at_, path_;
void put_name(uint lo, uint len) {
    set_capture_path(at_, path_);
    set_capture_lo(at_, lo);
    set_capture_len(at_, len);
    at_++;
}
void run(uint i) {
    path_ = head_node(i);
    uint t = format_token(path_);
    at_ = head_captures(i);
    if (t != NONE) put_names(t);
}
