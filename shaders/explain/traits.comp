// What a type lacks to be printed or iterated over, structs of infinite size, numbers that do not fit, `return;`.
//@ rows   diag
//@ reads  diag.code diag.lo diag.hi diag.a0 diag.a1 diag.a2 def.node def.kind def.flags def.ty def.first_member def.n_member
//@ reads  res.kind res.id lit.v0 lit.v1 lit.v2 lit.v3 tok.sym node_ty.ty
#include "types/refs.glsl"
#include "explain/item.glsl"
#include "explain/children.glsl"
#include "lib/part.glsl"

// The next type that holds the magnitude lo, hi of a literal of signed type t; NONE if there is none.
uint larger(uint t, uint lo, uint hi, bool negative) {
    uint bits = ty_data(t) & 0xFFu;
    uint result = NONE;
    bool wide = hi != 0u;
    bool fits_u = bits == 64u ? true : !wide && (bits == 32u || lo < (1u << bits));
    if (!negative && fits_u) return t - TY_I8 + TY_U8;
    uint k = bits == 8u ? TY_I16 : bits == 16u ? TY_I32 : bits == 32u ? TY_I64 : TY_I128;
    while (result == NONE && k <= TY_I128) {
        uint b = ty_data(k) & 0xFFu;
        uint top = negative ? 1u : 0u;
        bool fits = b > 64u || (b == 64u && hi < 0x80000000u + top) || (!wide && (b >= 33u || lo < (1u << (b - 1u)) + top));
        if (fits) result = k;
        k++;
    }
    return result;
}

void explain(uint i) {
    uint code = diag_code(i);
    uint a = diag_a0(i);
    uint n = diag_a2(i);
    if (code == D_NO_DISPLAY || code == D_NO_DEBUG) {
        uint t = find(a);
        uint steps = 0u;
        while (!is_var(t) && (ty_kind(t) == TK_REF || ty_kind(t) == TK_REF_MUT) && steps < 64u) {
            t = ty_arg_ty(ty_arg(t));
            steps++;
        }
        uint d = !is_var(t) && ty_kind(t) == TK_ADT ? ty_data(t) : NONE;
        bool own = d != NONE && (def_flags(d) & DEFF_LIBRARY) == 0u;
        uint lo = own ? item_lo(def_node(d)) : NONE;
        if (code == D_NO_DISPLAY) {
            part(P_NOT_DISPLAY_HERE, lo, own ? def_hi(def_node(d)) : 0u, a);
            part(P_USE_DEBUG);
        } else {
            part(P_NOT_DEBUG, a);
            if (own) {
                part(P_ADD_DERIVE_DEBUG, a);
                part(P_DERIVE_DEBUG, lo, lo, a);
            }
        }
    } else if (code == D_NOT_ITERATOR) {
        uint t = a == TY_ANY_INT ? TY_I32 : a == TY_ANY_FLOAT ? TY_F64 : find(a);
        part(P_NOT_ITERATOR, a);
        if (!is_var(t) && ty_kind(t) == TK_INT) part(P_USE_RANGE);
        part(P_NEEDS_INTO_ITERATOR, a);
    } else if (code == D_RETURN_NOTHING) {
        uint f = res_kind(n) == RES_RETURN ? res_id(n) : NONE;
        uint ret = f != NONE && node_kind(f) == N_ITEM_FN ? child(f, R_RET) : NONE;
        if (ret != NONE) {
            part_full(P_BECAUSE_THIS_RETURN, ret, NONE, v_of(ret), 0u, 0u);
            uint h = ty_kind(find(v_of(ret)));
            if (h != TK_ADT && h != TK_ERROR) part(P_GIVE_RETURN, diag_hi(i), diag_hi(i), v_of(ret));
        }
    } else if (code == D_LITERAL_RANGE) {
        uint lit = n & 0x7FFFFFFFu;
        uint row = tok_sym(node_tok(lit));
        if (ty_kind(a) == TK_FLOAT) {
            part_full(P_FLOAT_RANGE, NONE, 0u, diag_a1(i), a, 0u);
        } else {
            part_full(P_INT_RANGE, NONE, 0u, diag_a1(i), a, a);
            bool signed_ = (ty_data(a) & TY_SIGNED) != 0u;
            uint t = signed_ && lit_v2(row) == 0u && lit_v3(row) == 0u ? larger(a, lit_v0(row), lit_v1(row), (n >> 31) != 0u) : NONE;
            if (t != NONE && (ty_data(a) & TY_PTR_SIZED) == 0u) part(P_USE_TYPE, t);
        }
        part(P_DENY_LITERALS);
    } else if (code == D_NO_NEG_UNSIGNED) {
        uint operand = n - 1u, steps = 0u;
        while (node_kind(operand) == N_EXPR_PAREN && steps++ < 64u) operand--;
        uint row = node_kind(operand) == N_EXPR_LIT ? tok_sym(node_tok(operand)) : NONE;
        if (row != NONE && lit_v0(row) == 1u && (lit_v1(row) | lit_v2(row) | lit_v3(row)) == 0u) part(P_MAXIMUM, diag_lo(i), diag_hi(i), a);
    } else if (code == D_NEG_BOUND) {
        uint lit = diag_a1(i);
        if (lit == NONE) part(P_NEG_TYPES);
        else part(P_NEGATIVE_TYPE, hi_of(lit), hi_of(lit), a - TY_U8 + TY_I8);
    } else if (code == D_NEGATIVE_INDEX) {
        uint base = (a & ~VAR_BIT) / 3u;
        if (node_kind(base) == N_EXPR_PATH) part_full(P_FROM_THE_END, diag_lo(i), diag_lo(i), base, a, 0u);
    } else if (code == D_INFINITE_SIZE) {
        // The fields that hold the type itself.
        uint d = ty_data(a);
        bool enum_ = def_kind(d) == DEF_ENUM;
        uint groups = enum_ ? min(def_n_member(d), 64u) : 1u;
        uint first = NONE;
        uint g = 0u;
        while (g < groups) {
            uint o = enum_ ? def_first_member(d) + g : d;
            uint k = 0u;
            while (k < def_n_member(o) && k < 64u) {
                uint t = def_ty(def_first_member(o) + k);
                if (t != NONE && node_ty_ty(t) == a) {
                    part_at(P_RECURSIVE_HERE, t, 0u);
                    first = first == NONE ? t : first;
                }
                k++;
            }
            g++;
        }
        if (first != NONE) {
            part(P_ADD_BOX, lo_of(first), lo_of(first), 0u);
            part(P_EDIT_GREATER, hi_of(first), hi_of(first), 0u);
        }
    }
}

void run(uint i) {
    parts(i, 0u);
    explain(i);
    flush_parts();
}
