// Layout of every type, in rounds: a type is laid out once the types of its parts are.
// The repr that others look at is set by layout_commit, so nobody sees half a row.
//@ rows   ty
//@ reads  ty.kind ty.data ty.arg ty.n ty_arg.ty def_ty.ty def.kind def.first_member def.n_member def.node def.flags
//@ reads  cval.state cval.lo cval.hi
//@ reads  lay.repr
//@ writes lay.size lay.align lay.next lay.lt lay.tag fld.offset targ.offset

#include "lir/word.glsl"

// What is found for the type.
uint repr_, size_, align_, lt_, tag_;
void done(uint repr, uint size, uint alignment, uint lt, uint tag) {
    repr_ = repr;
    size_ = size;
    align_ = alignment;
    lt_ = lt;
    tag_ = tag;
}
void scalar(uint lt, uint size) { done(REPR_SCALAR, size, size, lt, LT_VOID); }
uint int_lt(uint bytes) { return bytes == 1u ? LT_I8 : bytes == 2u ? LT_I16 : bytes == 4u ? LT_I32 : LT_I64; }
uint align_to(uint v, uint to) { return (v + to - 1u) & ~(to - 1u); }

// Parts of a struct, variant, tuple or range: part k's type, and where its offset goes.
const uint OF_DEF = 0u, OF_ARGS = 1u, OF_RANGE = 2u;
uint part_ty(uint how, uint first, uint k) {
    return how == OF_DEF ? def_ty_ty(first + k) : how == OF_ARGS ? ty_arg_ty(first + k) : ty_arg_ty(first);
}
bool known(uint how, uint first, uint n) {
    bool all_ = true;
    for (uint k = 0u; k < n; k++) {
        uint t = part_ty(how, first, k);
        all_ = all_ && t != NONE && lay_repr(min(t, n_ty - 1u)) != REPR_NONE;
    }
    return all_;
}
uint end_;
// Sizes are 32-bit words; a type of this size or more has no layout, which is reported where it is used.
const uint TOO_LARGE = 0x7FFFFFF0u;
// Places n parts from byte `end_` on, in their order, widest first or narrowest first, aligned to `most` at most; raises end_ and align_.
const uint IN_ORDER = 0u, WIDEST = 1u, NARROWEST = 2u;
void place_parts(uint how, uint first, uint n, uint order, uint most) {
    for (uint step_ = 0u; step_ < (order == IN_ORDER ? 1u : 5u); step_++) {
        uint group = order == WIDEST ? 16u >> step_ : 1u << step_;
        for (uint k = 0u; k < n; k++) {
            uint t = part_ty(how, first, k), a = min(lay_align(t), most);
            if (order == IN_ORDER || min(a, 16u) == group) {
                end_ = align_to(end_, a);
                if (how == OF_DEF) set_fld_offset(first + k, end_);
                else if (how == OF_ARGS) set_targ_offset(first + k, end_);
                end_ = min(end_ + lay_size(t), TOO_LARGE);
                align_ = max(align_, a);
            }
        }
    }
}
// Tag of an enum: LT_* and LAY_SIGNED, for the range of its declared discriminants.
uint tag_of(uint first, uint n) {
    bool negative = false, wide = false;
    int low = 0;
    uint high = 0u;
    for (uint v = 0u; v < n; v++) {
        uint node = def_node(first + v);
        bool has = cval_state(node) == CVAL_KNOWN;
        uint lo = has ? cval_lo(node) : v, hi = has ? cval_hi(node) : 0u;
        if (int(hi) < 0) {
            negative = true;
            if (hi != 0xFFFFFFFFu || int(lo) >= 0) wide = true;
            else low = min(low, int(lo));
        } else if (hi != 0u) wide = true;
        else high = max(high, lo);
    }
    uint lt = wide ? LT_I64
        : negative ? (low >= -128 && high <= 127u ? LT_I8 : low >= -32768 && high <= 32767u ? LT_I16 : high <= 0x7FFFFFFFu ? LT_I32 : LT_I64)
        : high <= 255u ? LT_I8 : high <= 65535u ? LT_I16 : LT_I32;
    return lt | (negative ? LAY_SIGNED : 0u);
}
// The same for `#[repr(..)]`: the type that it names, else for C an `int`, or what its values need.
uint tag_asked(uint flags, uint found) {
    uint prim = (flags >> DEFF_INT) & 15u;
    bool signed_ = prim <= PRIM_U8;
    uint k = prim - (signed_ ? 1u : PRIM_U8 + 1u);
    uint bytes = k == PRIM_ISIZE ? WORD : 1u << k;
    if (prim != 0u) return (bytes <= 8u ? int_lt(bytes) : LT_I64) | (signed_ ? LAY_SIGNED : 0u);
    return (flags & DEFF_REPR_C) != 0u && (found & LAY_TAG) < LT_I32 ? LT_I32 | found & LAY_SIGNED : found;
}
// Widest alignment of n parts.
uint widest_of(uint how, uint first, uint n) {
    uint a = 1u;
    for (uint k = 0u; k < n; k++) a = max(a, lay_align(part_ty(how, first, k)));
    return a;
}

// Structs, enums, unions, tuples and ranges: groups of parts, each of which starts behind the tag.
void composite(uint t, uint kind) {
    uint data = ty_data(t);
    bool adt = kind == TK_ADT;
    uint d = adt ? def_kind(data) : DEF_NONE;
    uint how = adt ? OF_DEF : kind == TK_RANGE ? OF_RANGE : OF_ARGS;
    uint first = adt ? def_first_member(data) : ty_arg(t), n = adt ? def_n_member(data) : ty_n(t);
    if (kind == TK_RANGE) n = n == 0u ? 0u : ((data & RANGE_LO) != 0u ? 1u : 0u) + ((data & RANGE_HI) != 0u ? 1u : 0u);
    bool is_enum = d == DEF_ENUM, is_union = d == DEF_UNION;
    uint flags = adt ? def_flags(data) : 0u, least = (flags >> DEFF_ALIGN) & 31u, most = (flags >> DEFF_PACKED) & 7u;
    most = most == 0u ? 1u << 30 : 1u << (most - 1u);
    bool as_c = (flags & DEFF_REPR_C) != 0u, in_order = as_c || (is_enum && ((flags >> DEFF_INT) & 15u) != 0u);
    uint order = in_order ? IN_ORDER : is_enum ? NARROWEST : WIDEST;
    uint tag = is_enum && n != 0u ? tag_asked(flags, tag_of(first, n)) : LT_VOID;
    uint lt = tag & LAY_TAG;
    uint start = lt == LT_VOID ? 0u : 1u << (lt - LT_I8);
    align_ = max(start, 1u);
    uint largest = start, groups = is_enum || is_union ? n : 1u, payload = start;
    // In C, data of an enum is a union behind the tag.
    if (is_enum && as_c)
        for (uint g = 0u; g < groups; g++)
            if (def_n_member(first + g) != 0u) payload = max(payload, align_to(start, widest_of(how, def_first_member(first + g), def_n_member(first + g))));
    for (uint g = 0u; g < groups; g++) {
        uint group_first = is_enum ? def_first_member(first + g) : is_union ? first + g : first;
        uint group_n = is_enum ? def_n_member(first + g) : is_union ? 1u : n;
        if (!known(how, group_first, group_n)) return;
        end_ = group_n == 0u ? start : payload;
        place_parts(how, group_first, group_n, order, most);
        largest = max(largest, end_);
    }
    align_ = max(align_, 1u << least);
    largest = min(largest, TOO_LARGE);
    if (largest + (align_ - 1u) >= TOO_LARGE) return;
    uint size = align_to(largest, align_);
    if (lt != LT_VOID && size == start) done(REPR_SCALAR, size, size, lt, tag);
    else done(size == 0u ? REPR_ZERO : REPR_MEMORY, size, align_, LT_VOID, tag);
}

void find(uint t) {
    uint data = ty_data(t), kind = ty_kind(t), bytes = (data & 0xFFu) / 8u;
    if (kind == TK_TUPLE || kind == TK_RANGE || kind == TK_ADT) composite(t, kind);
    else if (kind == TK_NEVER || kind == TK_FN_DEF) done(REPR_ZERO, 0u, 1u, LT_VOID, LT_VOID);
    else if (kind == TK_BOOL) scalar(LT_I8, 1u);
    else if (kind == TK_CHAR) scalar(LT_I32, 4u);
    else if (kind == TK_FN_PTR) scalar(LT_PTR, WORD);
    else if (kind == TK_FLOAT) scalar(bytes == 4u ? LT_F32 : LT_F64, bytes);
    else if (kind == TK_INT && bytes == 16u) done(REPR_MEMORY, 16u, 16u, LT_VOID, LT_VOID);
    else if (kind == TK_INT) scalar(int_lt(bytes), bytes);
    else if (kind == TK_STR || kind == TK_SLICE) done(REPR_UNSIZED, 0u, 1u, LT_VOID, LT_VOID);
    else if (kind == TK_REF || kind == TK_REF_MUT || kind == TK_PTR || kind == TK_PTR_MUT) {
        uint k = ty_kind(ty_arg_ty(ty_arg(t)));
        if (k == TK_STR || k == TK_SLICE) done(REPR_PAIR, 2u * WORD, WORD, LT_VOID, LT_VOID);
        else if (k != TK_DYN) scalar(LT_PTR, WORD);
    } else if (kind == TK_ARRAY) {
        uint e = ty_arg_ty(ty_arg(t));
        if (lay_repr(e) == REPR_NONE) return;
        uint size = lay_size(e) * data;
        bool fits = data == 0u || lay_size(e) <= (TOO_LARGE - 1u) / data;
        if (fits) done(size == 0u ? REPR_ZERO : REPR_MEMORY, size, lay_align(e), LT_VOID, LT_VOID);
    }
}

void run(uint t) {
    if (lay_repr(t) != REPR_NONE) return;
    repr_ = REPR_NONE;
    find(t);
    if (repr_ == REPR_NONE) return;
    set_lay_size(t, size_);
    set_lay_align(t, align_);
    set_lay_lt(t, lt_);
    set_lay_tag(t, tag_);
    set_lay_next(t, repr_);
}
