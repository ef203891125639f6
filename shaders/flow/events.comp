// The events of each row, in order.
//@ rows   fmir
//@ reads  fmir.at
//@ writes fevent.kind fevent.arg fevent.row fevent.first fevent.last fevent.state
uint at_, row_;
void event(uint kind, uint arg, uint first, uint last) {
    bool jump = kind == FE_BLOCK || kind == FE_LOOP || kind == FE_END_BLOCK || kind == FE_END_LOOP || kind == FE_BREAK || kind == FE_BREAK_IF
        || kind == FE_CONTINUE;
    set_fevent_kind(at_, kind);
    // Rows that control goes to have one event.
    set_fevent_arg(at_, jump ? fmir_at(arg) : arg);
    set_fevent_row(at_, row_);
    set_fevent_first(at_, first);
    set_fevent_last(at_, last);
    set_fevent_state(at_, 0u);
    at_++;
}
#include "flow/row.glsl"
void run(uint i) {
    at_ = fmir_at(i);
    row_ = i;
    events(i);
}
