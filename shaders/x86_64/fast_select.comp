// The form of each row: its template, by the homes of its operands.
//@ rows   lir
//@ reads  oreg.flags oreg.value oreg.lo oreg.hi oreg.def ofn.saved orow.fn orow.system
//@ writes xrow.template
//@ consts x86_fast x86_form
#include "x86_64/row.glsl"
bool in_register(uint h) { return (h & 0xC0000000u) == HOME_REG && h != HOME_CONST; }
uint home_at(uint v) { return v < n_vreg ? vreg_home(v) : 0u; }
// Of a result or argument of a call: none, anywhere, in an xmm register.
uint class_of(uint v, uint h) { return v == NONE ? 0u : in_register(h) && (h & HOME_XMM) != 0u ? 2u : 1u; }
// Whether the registers of INDEX row r make an address that an instruction can have.
bool scaled_at(uint r) {
    uint by = lir_c(r);
    return in_register(vreg_home(lir_a(r))) && in_register(vreg_home(lir_b(r))) && (by == 1u || by == 2u || by == 4u || by == 8u);
}
// Whether nothing but ends of regions stands between row i and the end of the region opened at row t.
bool falls_to(uint i, uint t) {
    uint opens = lir_op(t), end = lir_b(t), at = i + 1u;
    if (opens != LIR_BLOCK) return false;
    for (uint k = 0u; k < 8u; k++) at += at < end && (lir_op(at) == LIR_NOP || lir_op(at) == LIR_END) ? 1u : 0u;
    return at == end;
}

void run(uint i) {
    use_row(i);
    uint op = lir_op(i), head = k_x86_fast(op * 8u + (lir_ty(i) & 7u)), scheme = head >> 16, form = 0u;
    uint d = home_at(r_dst), a = home_at(r_a), b = home_at(r_b), c = home_at(r_c);
    bool rd = in_register(d), ra = in_register(a), rb = in_register(b);
    bool da = rd && d == a, db = rd && d == b;
    bool none = head == 0u;
    if (scheme == SCHEME_PLAIN) {
        // FNEG and the like have one form; of the others the variant is chosen as without registers.
        uint variant = variant_of(op, lir_ty(i));
        bool float_ = op == LIR_FNEG || op == LIR_FABS || (op == LIR_SELECT && (lir_ty(i) == LT_F32 || lir_ty(i) == LT_F64));
        form = float_ ? 0u : variant;
        none = none || (op == LIR_BR && falls_to(i, r_b)) || (op == LIR_CONST && (oreg_flags(r_dst) & OREG_IS_CONST) != 0u);
    } else if (scheme == SCHEME_BINARY || scheme == SCHEME_COMMUTES)
        form = da ? 2u : db ? (scheme == SCHEME_COMMUTES ? 3u : 0u) : rd ? 1u : 0u;
    else if (scheme == SCHEME_COPY) form = r_c <= COPY_INLINE ? r_c : 0u;
    else if (scheme == SCHEME_MULTIPLY) form = b == HOME_CONST && a != HOME_CONST && rd ? 4u : da ? 2u : db ? 3u : rd ? 1u : 0u;
    else if (scheme == SCHEME_COMPARE || scheme == SCHEME_COMPARE_B)
        form = ((oreg_flags(r_dst) & OREG_FUSED) != 0u ? 2u : 0u) + ((scheme == SCHEME_COMPARE ? ra : rb) ? 1u : 0u);
    else if (scheme == SCHEME_SHIFT) form = !rd ? 0u : b == HOME_CONST ? (da ? 2u : 1u) : 3u;
    else if (scheme == SCHEME_RESULT) form = rd ? 1u : 0u;
    else if (scheme == SCHEME_CONVERT) form = 2u * (r_c & 7u) + (rd ? 1u : 0u);
    else if (scheme == SCHEME_LOAD || scheme == SCHEME_STORE) {
        bool fused = op != LIR_OFFSET && (oreg_flags(r_a) & OREG_FUSED) != 0u;
        form = ((scheme == SCHEME_LOAD ? rd : rb) ? 2u : 0u) + (fused ? 4u + (scaled_at(oreg_def(r_a)) ? 1u : 0u) : ra ? 1u : 0u);
    }
    else if (scheme == SCHEME_SLOT_STORE) form = rb ? 1u : 0u;
    else if (scheme == SCHEME_ARGUMENT) form = (ra ? 1u : 0u) + (r_b < 2u && orow_system(i) == 0u ? 2u + 2u * r_b : 0u);
    else if (scheme == SCHEME_FLOAT || scheme == SCHEME_FLOAT_COMMUTES)
        form = da ? 3u : db ? (scheme == SCHEME_FLOAT_COMMUTES ? 4u : 0u) : !rd ? 0u : ra ? 2u : 1u;
    else if (scheme == SCHEME_MOVE) {
        form = rd ? (ra ? 2u : 1u) : ra ? 3u : 0u;
        none = da;
    } else if (scheme == SCHEME_BRANCH) {
        if ((oreg_flags(r_a) & OREG_FUSED) != 0u) {
            uint by = lir_op(oreg_def(r_a));
            form = 1u + (by == LIR_FLT || by == LIR_FGT ? LIR_GT_U - LIR_EQ : by == LIR_FLE || by == LIR_FGE ? LIR_GE_U - LIR_EQ : by - LIR_EQ);
        }
    } else if (scheme == SCHEME_FUNC) form = 2u * ofn_saved(r_a) + (fn_frame(r_a) >= PROBE_FRAME ? 1u : 0u);
    else if (scheme == SCHEME_RET) form = 9u * ofn_saved(orow_fn(i) - 1u) + 3u * class_of(r_a, a) + class_of(r_b, b);
    else if (scheme == SCHEME_CALL) form = 3u * class_of(r_dst, d) + class_of(r_c, c);
    else if (scheme == SCHEME_INDEX) {
        bool scaled = scaled_at(i), fused = (oreg_flags(r_dst) & OREG_FUSED) != 0u;
        form = fused ? 4u : scaled ? (rd ? 1u : 3u) : rd && !da ? 2u : 0u;
        none = none || (fused && scaled);
    } else if (scheme == SCHEME_DIVIDE && b == HOME_CONST) {
        uint by = oreg_value(r_b);
        bool power = int(by) > 0 && (by & (by - 1u)) == 0u;
        form = power ? (rd ? 1u : 2u) : (oreg_lo(r_b) | oreg_hi(r_b)) != 0u ? 3u : 0u;
    } else if (scheme == SCHEME_CONST_FLOAT) form = !rd ? 0u : (r_a | r_b) == 0u ? 2u : 1u;
    set_xrow_template(i, none ? 0u : k_x86_form((head & 0xFFFFu) + form));
}
