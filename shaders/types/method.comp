// Rows of method calls: autoderef over the receiver's type, at each step the inherent methods of that head (the library's
// for primitive types). `len` and `is_empty` of arrays and slices are the compiler's own.
#include "types/fire.glsl"
#include "resolve/lookup.glsl"
#include "types/assoc.glsl"
#include "types/calls.glsl"
#include "types/classes.glsl"
#include "types/unchecked.glsl"
//@ consts std_methods number_methods
//@ reads res.owner

// The receiver of call n and the number of its arguments.
uint receiver(uint n, out uint args) {
    uint c = last_child(n);
    uint found = c;
    args = 0u;
    while (c != NONE) {
        if (node_role(c) == R_ARG) args++;
        found = c;
        c = prev_child(n, c);
    }
    return found;
}

// Whether std has a method of that name that a primitive type, array or slice might have.
bool in_std(uint sym) {
    bool found = false;
    for (uint k = 1u; k <= k_std_methods(0u); k++) found = found || k_std_methods(k) == sym;
    return found;
}

// Whether a method of a number of unknown type might be meant.
bool of_numbers(uint sym) {
    bool found = false;
    for (uint k = 1u; k <= k_number_methods(0u); k++) found = found || k_number_methods(k) == sym;
    return found;
}

// `min`, `max` and `clamp` of an integer of unknown type: all have that type, which one comes later.
void keep_type(uint n, uint r) {
    if ((infer_flags(n) & IF_PARTLY) != 0u) return;
    set_infer_flags(n, infer_flags(n) | IF_PARTLY);
    o_a = v_of(n);
    o_b = r;
    uint c = last_child(n);
    while (c != NONE) {
        if (node_role(c) == R_ARG) equate(c, EQ_EXTRA, s_of(c), r);
        c = prev_child(n, c);
    }
}

void method(uint n) {
    uint args;
    uint recv = receiver(n, args);
    uint r = find(v_of(recv));
    uint h = head(r);
    uint sym = node_sym(n);
    uint derefs = 0u;
    uint d = NONE;
    uint builtin = BUILTIN_NONE;
    bool run = true;
    while (run) {
        run = is_ref(h);
        if ((h == TK_ARRAY || h == TK_SLICE) && args == 0u && (sym == SYM_len || sym == SYM_is_empty)) {
            builtin = sym == SYM_len ? BUILTIN_LEN : BUILTIN_IS_EMPTY;
        } else if (h < TH_GENERAL || h == TH_INT || h == TH_FLOAT) {
            // A number of unknown type has the methods that all such numbers have.
            uint of = h == TH_INT ? HEAD_PRIM + PRIM_I32 : h == TH_FLOAT ? HEAD_PRIM + PRIM_F64 : impl_head(r, h);
            if (of != NONE) d = find_assoc(of, sym, NS_VALUE);
            if (of != NONE && d != NONE && (def_flags(d) & DEFF_SELF) != 0u) run = false;
        }
        if (run) {
            r = find(head_arg(r, 0u));
            h = head(r);
            derefs++;
        }
    }
    // See clone.comp.
    if (sym == SYM_clone && args == 0u && d == NONE) return;
    if (unchecked(sym) && args == 1u && d == NONE && (h == TK_ARRAY || h == TK_SLICE)) return;
    // Methods of `Ord` keep the receiver's type, so a number of unknown type may have them.
    bool keeps = h == TH_INT && derefs == 0u && (sym == SYM_min || sym == SYM_max || sym == SYM_clamp);
    if (keeps) keep_type(n, r);
    if (keeps || h == TH_GENERAL || ((h == TH_INT || h == TH_FLOAT) && C[CTL_TYPES_STAGE] < STAGE_LITERALS)) return;
    if (h == TK_ERROR) {
        give(n, TY_ERROR);
    } else if ((h == TH_INT || h == TH_FLOAT) && (d != NONE || of_numbers(sym))) {
        fail(n, h == TH_INT ? D_AMBIGUOUS_NUMERIC_INT : D_AMBIGUOUS_NUMERIC_FLOAT, n, 0u, node_tok(n), HOW_ANCHOR);
    } else if (builtin != BUILTIN_NONE) {
        give(n, builtin == BUILTIN_LEN ? TY_USIZE : TY_BOOL);
        set_node_ty_data(n, builtin);
        set_node_ty_adj(recv, derefs | ADJ_REF | (h == TK_ARRAY ? ADJ_UNSIZE : 0u));
    } else if (d != NONE && (def_flags(d) & DEFF_SELF) != 0u) {
        uint want = def_ty_n_param(d) - 1u;
        uint self_ = sig_param_node(def_ty_param(d));
        uint sh = head(find(v_of(self_)));
        bool by_ref = is_ref(sh) && !is_ref(h);
        give(n, ret_ref(d));
        set_node_ty_callee(n, d);
        uint owner = res_owner(n);
        if (owner != NONE && !can_see(def_vis(d), def_kind(owner) == DEF_MOD ? owner : def_module(owner))) {
            o_code = D_PRIVATE_METHOD;
            o_node = n;
            o_arg0 = r;
            o_arg1 = node_tok(n);
            o_how = HOW_TY0 | HOW_ANCHOR;
        }
        set_node_ty_adj(recv, derefs | (by_ref ? (sh == TK_REF_MUT ? ADJ_REF_MUT : ADJ_REF) : 0u));
        if (args != want) {
            o_code = want == 1u ? D_ARG_COUNT1_METHOD : args == 1u ? D_ARG_COUNT_WAS_METHOD : D_ARG_COUNT_METHOD;
            o_node = n;
            o_arg0 = want;
            o_arg1 = args;
            o_how = HOW_ANCHOR;
        }
    } else {
        r = find(v_of(recv));
        h = head(r);
        uint code = D_NO_METHOD;
        bool enum_ = h == TK_ADT && def_kind(head_data(r)) == DEF_ENUM;
        if (d != NONE) code = h != TK_ADT ? D_NOT_A_METHOD : enum_ ? D_NOT_A_METHOD_ENUM : D_NOT_A_METHOD_STRUCT;
        else if (h == TK_ADT && C[CTL_TYPES_TRAITS] != 0u) code = 0u;
        else if (h == TK_RANGE) code = D_UNSUPPORTED_METHOD;
        else if (h == TK_ADT) code = enum_ ? D_NO_METHOD_ENUM : D_NO_METHOD_STRUCT;
        else if (h != TH_INT && h != TH_FLOAT && in_std(sym)) code = D_UNSUPPORTED_METHOD;
        else if (is_ref(h)) code = D_NO_METHOD_REF;
        fail(n, code, n, shown(r), node_tok(n), HOW_TY0 | HOW_ANCHOR);
    }
}

void row(uint n) {
    begin();
    method(n);
    finish(n, IF_OWN_DONE, EQ_OWN);
}
#include "types/over_rows.glsl"
