// Finding a place: from its local or static along its projections, emitting what has to be computed.
// GLSL pastes each call, so everything that emits stands once, in the loop of walk().
#include "lir/offset.glsl"

// Where the place is: a vreg (REG), at an offset in a slot, or at an offset from an address.
const uint AT_REG = 0u, AT_SLOT = 1u, AT_PTR = 2u;
const uint LAST = 99u;
uint at_kind, at_id, at_off;
// Number of elements of a slice or str, a vreg; of an array where WANT_LENGTH asks for it.
uint at_len;

// What walk() does at the end of the way: loads (of type want_lt, of the second half of a pair), the
// address, the number of elements. want_off is added to the place.
const uint WANT_LOAD = 1u, WANT_SECOND = 2u, WANT_ADDRESS = 4u, WANT_LENGTH = 8u;
uint want_lt, want_off;
uint got, got_second, got_address;

uint element(uint t) { return ty_arg_ty(ty_arg(t)); }
uint stride(uint t) { return ty_kind(t) == TK_STR ? 1u : lay_size(element(t)); }

// The value of type lt at `extra` bytes from the place (in a vreg: of its second half).
uint load_at(uint lt, uint extra) {
    if (at_kind == AT_REG) return at_id + (extra != 0u ? 1u : 0u);
    uint t = temp(lt);
    emit(at_kind == AT_SLOT ? LIR_SLOT_LOAD : LIR_LOAD, lt, t, at_id, 0u, at_off + extra);
    return t;
}
void store_at(uint lt, uint extra, uint v) {
    bool reg = at_kind == AT_REG;
    emit(reg ? LIR_MOVE : at_kind == AT_SLOT ? LIR_SLOT_STORE : LIR_STORE, lt, reg ? at_id + (extra != 0u ? 1u : 0u) : NONE,
         reg ? v : at_id, reg ? 0u : v, reg ? 0u : at_off + extra);
}
// The address of the place, in a vreg. Only places without bits have none; they get an aligned number.
uint address() {
    if (at_kind == AT_PTR && at_off == 0u) return at_id;
    uint t = temp(LT_PTR);
    bool reg = at_kind == AT_REG;
    emit(reg ? LIR_CONST : at_kind == AT_SLOT ? LIR_SLOT_ADDR : LIR_OFFSET, LT_PTR, t, reg ? 16u : at_id, 0u, reg ? 0u : at_off);
    return t;
}
// The local or static at the root of a place.
void start(uint q) {
    bool is_static = place_kind(q) == PLACE_STATIC;
    uint l = place_arg(q), home = is_static ? LHOME_DATA : lloc_home(l);
    at_kind = home == LHOME_SLOT ? AT_SLOT : home == LHOME_DATA ? AT_PTR : AT_REG;
    at_id = home == LHOME_SLOT ? local_slot(l) : home == LHOME_VREG ? local_vreg(l) : 0u;
    at_off = 0u;
    at_len = NONE;
    if (home == LHOME_DATA) {
        at_id = temp(LT_PTR);
        emit(LIR_DATA_ADDR, LT_PTR, at_id, is_static ? static_data(l) : local_data(l), 0u, 0u);
    }
}
// What a local that holds a length or index holds.
uint local_value(uint l) {
    if (lloc_home(l) != LHOME_SLOT) return local_vreg(l);
    uint t = temp(LT_WORD);
    emit(LIR_SLOT_LOAD, LT_WORD, t, local_slot(l), 0u, 0u);
    return t;
}

void walk(uint p, uint want) {
    uint depth = 0u;
    uint q = p;
    while (place_base(q) != NONE) { q = place_base(q); depth++; }
    start(q);
    got = got_second = got_address = NONE;
    bool on = true;
    while (on) {
        bool last = depth == 0u;
        q = p;
        for (uint j = 1u; j < depth; j++) q = place_base(q);
        uint base = last ? NONE : place_base(q);
        // The type of the place so far, before this projection.
        uint t = last ? place_ty(p) : place_ty(base);
        uint kind = last ? LAST : place_kind(q), arg = place_arg(q), extra = place_extra(q);
        bool array = ty_kind(t) == TK_ARRAY, slice_end = kind == PLACE_CONST_INDEX_END && !array;
        if (last) at_off += want_off;

        uint loads = last ? want & (WANT_LOAD | WANT_SECOND)
            : kind == PLACE_DEREF ? WANT_LOAD | (lay_repr(t) == REPR_PAIR ? WANT_SECOND : 0u) : 0u;
        uint first = NONE, second = NONE;
        for (uint h = 0u; h < 2u; h++) {
            if ((loads >> h & 1u) != 0u) {
                uint v = load_at(h == 1u ? LT_WORD : last ? want_lt : LT_PTR, WORD * h);
                if (h == 0u) first = v;
                else second = v;
            }
        }
        if (kind == PLACE_DEREF) {
            at_id = first;
            at_kind = AT_PTR;
            at_off = 0u;
            at_len = second;
        } else if (kind == PLACE_FIELD)
            at_off += place_kind(base) == PLACE_DOWNCAST ? fld_offset(def_first_member(place_arg(base)) + arg) : field_offset(t, arg);
        else if (kind == PLACE_CONST_INDEX || kind == PLACE_SUBSLICE) at_off += arg * stride(t);
        else if (kind == PLACE_CONST_INDEX_END && array) at_off += (ty_data(t) - arg) * stride(t);

        // Numbers that are only known when the program runs: an index, the end of a range.
        uint index = NONE, end = NONE;
        for (uint h = 0u; h < 2u; h++) {
            uint l = h == 0u ? arg : extra;
            if (l != NONE && (kind == PLACE_RANGE || (kind == PLACE_INDEX && h == 0u))) {
                uint v = local_value(l);
                if (h == 0u) index = v;
                else end = v;
            }
        }
        bool whole = array && ((kind == PLACE_RANGE && end == NONE) || (last && (want & WANT_LENGTH) != 0u));
        bool cut = !array && kind == PLACE_SUBSLICE && arg + extra != 0u;
        uint number = NONE;
        if (whole || cut || slice_end) number = constant(LT_WORD, whole ? ty_data(t) : cut ? arg + extra : arg, 0u);
        if (kind == PLACE_RANGE && end == NONE) end = array ? number : at_len;
        else if (whole) at_len = number;
        if (cut || slice_end || (kind == PLACE_RANGE && index != NONE)) {
            uint difference = temp(LT_WORD);
            emit(LIR_SUB, LT_WORD, difference, kind == PLACE_RANGE ? end : at_len, kind == PLACE_RANGE ? index : number, 0u);
            if (slice_end) index = difference;
            else end = difference;
        }
        if (cut || kind == PLACE_RANGE) at_len = end;

        if (index != NONE || (last && (want & WANT_ADDRESS) != 0u)) {
            got_address = address();
            if (index != NONE) {
                at_id = temp(LT_PTR);
                emit(LIR_INDEX, LT_PTR, at_id, got_address, index, stride(t));
                at_kind = AT_PTR;
                at_off = 0u;
            }
        }
        got = first;
        got_second = second;
        on = !last;
        depth--;
    }
}
