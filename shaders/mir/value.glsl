// Values of nodes as one word: MV_* << 29 | id.
#include "mir/tree.glsl"
#include "mir/type.glsl"
//@ reads ty.kind ty.data ty.arg ty.n ty_arg.ty body.flags
//@ reads  mnode.body mnode.mutates mnode.calls mnode.target

uint mv(uint kind, uint id) { return kind << 29u | id; }
uint mv_kind(uint v) { return v >> 29u; }
uint mv_id(uint v) { return v & 0x1FFFFFFFu; }
const uint VALUE_NONE = 0xFFFFFFFFu;
const uint VALUE_UNIT = 0xA0000000u;  // MV_GLOBAL, row 0 of mconst

bool is_place(uint v) { return mv_kind(v) == MV_TEMP || mv_kind(v) == MV_PLACE || mv_kind(v) == MV_BIND; }

// The place that a value is; a value that is never there (dead code) gets one that exists.
uint place_id(uint v) { return is_place(v) ? mv_id(v) : 0u; }

uint operand(uint v) {
    return v == VALUE_NONE ? OPERAND_NONE
        : mv_kind(v) == MV_TEMP ? OPERAND_MOVE << OPERAND_SHIFT | mv_id(v)
        : mv_kind(v) == MV_CONST || mv_kind(v) == MV_GLOBAL ? OPERAND_CONST << OPERAND_SHIFT | mv_id(v)
        : mv_id(v);
}

// Node that is lowered, and its counters: rows of the event that is filled, locals, and so on.
uint self, at_row, at_local, at_place, at_const, at_arg, at_loc;

// Whether expression `n`, delivered as `w` says, is a place that gets a part in a destructuring assignment; after look_up().
bool gets_part(uint n, uint w) {
    return w == WANT_PLACE && up != NONE && (mnode_marks(up) & MM_ASSIGNEE) != 0u && node_kind(n) != N_EXPR_UNDERSCORE
        && node_kind(n) != N_EXPR_RANGE;
}

bool has_value(uint t) { return t != TY_NEVER && t != TY_UNIT && t != NONE; }
