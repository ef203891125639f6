// Mutability of what destructuring assignments assign to.
//@ kinds  EXPR_TUPLE EXPR_ARRAY EXPR_STRUCT EXPR_CALL
#include "types/check.glsl"
#include "types/assignee.glsl"
#include "types/mutable.glsl"
//@ reads  res.kind res.id def.kind def.flags
void run(uint n) {
    if (res_body(n) == NONE || fb_errors(res_body(n)) != 0u || assignment(n) == NONE) return;
    uint c = last_child(n);
    while (c != NONE) {
        uint value = part_of(c);
        if (value != NONE && !takes_apart(node_kind(value))) {
            uint what = judge(value, 0u);
            if (what != OK) report_assigned(value, value, what);
        }
        c = prev_child(n, c);
    }
}
