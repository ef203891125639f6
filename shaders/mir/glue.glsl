// Functions that compare or print values of composite types. There is one for each type and purpose (GLUE_*) that an operator
// or a formatting macro, or another such function, asks for.
#include "mir/compare.glsl"
//@ reads lang.def gbody.glue def.kind def.first_member def.n_member def.sym def_ty.ty sym.lo sym.len
//@ reads gbase.ty

uint glue_kind, glue_type, ret_, out_;  // GLUE_*, the type, the return place, row of the BLOCK that is left at the end
bool list_, enum_;
uint place_a, place_b;  // the two values, or the one

// Groups of fields: a struct or tuple is one, an enum has one for each variant.
uint groups() { return enum_ ? def_n_member(ty_data(glue_type)) : 1u; }
uint group_def(uint g) { return ty_kind(glue_type) != TK_ADT ? NONE : enum_ ? def_first_member(ty_data(glue_type)) + g : ty_data(glue_type); }
uint group_size(uint d) { return d == NONE ? (ty_kind(glue_type) == TK_TUPLE ? ty_n(glue_type) : 0u) : def_n_member(d); }
uint field_type(uint d, uint k) { return d == NONE ? ty_arg_ty(ty_arg(glue_type) + k) : def_ty_ty(def_first_member(d) + k); }
uint element_type() { return ty_arg_ty(ty_arg(glue_type)); }

// Rows wait in a queue, so that what writes a row stands once in the text.
const uint QUEUE = 32u;
uvec4 queue_a[QUEUE], queue_b[QUEUE];
uint queued;
void put(uint op, uint dest, uint ty, uint a, uint b, uint c) {
    queue_a[queued] = uvec4(op, dest, ty, a);
    queue_b[queued] = uvec4(b, c, NONE, 0u);
    queued++;
}
// A row whose second operand (of USE the first) is the number `value` of type `kty`.
void put_number(uint op, uint dest, uint ty, uint a, uint c, uint kty, uint value) {
    queue_a[queued] = uvec4(op, dest, ty, a);
    queue_b[queued] = uvec4(0u, c, kty, value);
    queued++;
}
// Row that the next put() makes.
uint next_row() { return at_row + queued; }
void put_end(uint opener) { put(MIR_END, NONE, NONE, opener, 0u, 0u); }
void flush() {
    for (uint k = 0u; k < queued; k++) {
        uvec4 a = queue_a[k], b = queue_b[k];
        if (a.x == MIR_END) close_row(a.w);
        if (b.z != NONE) {
            uint number = bits(b.z, b.w);
            if (a.x == MIR_USE) a.w = number;
            else b.x = number;
        }
        row(a.x, a.y, a.z, a.w, b.x, b.y, a.x == MIR_CALL ? NONE : 0u);
    }
    queued = 0u;
}

// The return place, the parameters, and the places that they point to. Parameters of lists are references to slices.
void open_glue(uint slot) {
    uint g = gbody_glue(slot), seen = gbase_ty(0u) + 2u * slot;
    glue_type = g / GLUE_COUNT;
    glue_kind = g % GLUE_COUNT;
    uint k = ty_kind(glue_type);
    list_ = k == TK_ARRAY || k == TK_SLICE;
    enum_ = k == TK_ADT && def_kind(ty_data(glue_type)) == DEF_ENUM;
    ret_ = new_local(LOCAL_RETURN, glue_kind == GLUE_EQ ? TY_BOOL : glue_kind == GLUE_CMP ? TY_U8 : TY_UNIT);
    uint a = new_local(LOCAL_PARAM, seen + 1u), b = a;
    if (glue_kind != GLUE_DEBUG) b = new_local(LOCAL_PARAM, seen + 1u);
    place_a = new_place(PLACE_DEREF, a, 0u, 0u, list_ ? seen : glue_type);
    place_b = place_a;
    if (b != a) place_b = new_place(PLACE_DEREF, b, 0u, 0u, list_ ? seen : glue_type);
    queued = 0u;
    out_ = next_row();
    put(MIR_BLOCK, NONE, NONE, 0u, 0u, 0u);
}

uint local_of_type(uint ty) { return new_local(LOCAL_TEMP, ty); }
