// What each row of `dname` says, and its words.
//@ rows   dname
//@ reads  dfile.used file.flags fn.name fn.name_len fn.def fn.slot kernel.name kernel.name_len kernel.param kernel.params kparam.kind kparam.name kparam.name_len sparam.buffer
//@ reads  sfn.live vreg.fn vreg.home sslot.at sslot.words slot.fn dslot.local dbody.body lbody.fn lloc.ids
//@ reads  srow.template sym.lo sym.len lir.op
//@ writes dname.op dname.source dname.lo dname.len dname.suffix dname.words
//@ consts debug_fixed
#include "debug/blocks.glsl"
#include "structure/chosen.glsl"
#include "lib/local_name.glsl"
const uint OP_SOURCE = 3u, OP_NAME = 5u, OP_STRING = 7u;
const uint DOT_LEN = 0x6E656C2Eu, DOT_HI = 0x69682Eu;

uint source, lo, len, suffix;
// Up to three decimal digits behind a point.
uint number_suffix(uint k) {
    if (k < 10u) return 46u | (48u + k) << 8;
    if (k < 100u) return 46u | (48u + k / 10u) << 8 | (48u + k % 10u) << 16;
    return k >= 1000u ? 0u : 46u | (48u + k / 100u) << 8 | (48u + k / 10u % 10u) << 16 | (48u + k % 10u) << 24;
}
void symbol(uint s) {
    source = DSRC_SOURCE;
    lo = s == NONE ? 0u : sym_lo(s);
    len = s == NONE ? 0u : sym_len(s);
}
void of_vreg(uint k) {
    uint v = k / 2u, h = k & 1u, home = vreg_home(v);
    if (sfn_live(vreg_fn(v)) == 0u || h >= (vreg_ty(v) == LT_I64 ? 2u : 1u) || home == NONE) return;
    uint i = home / 4u, part = home & 3u;
    symbol(local_symbol(i));
    if (lloc_ids(i) > 1u) suffix = 46u | (120u + part) << 8;
    else if (part == 1u) suffix = DOT_LEN;
    else if (h == 1u) suffix = DOT_HI;
}
void of_slot(uint w) {
    uint low = 0u, high = n_slot;
    while (low + 1u < high) {
        uint middle = (low + high) / 2u;
        bool before = sslot_at(middle) <= w;
        low = before ? middle : low;
        high = before ? high : middle;
    }
    uint f = slot_fn(low), d = fn_def(f), b = d == NONE ? NONE : dbody_body(d), s = low;
    if (sfn_live(f) == 0u || sslot_words(low) == 0u) return;
    // Copies of functions have the locals of what they are copies of.
    if (b != NONE) s = fn_slot(lbody_fn(b)) + low - fn_slot(f);
    if (s >= n_dslot || dslot_local(s) == NONE) return;
    symbol(local_symbol(dslot_local(s)));
    if (sslot_words(low) > 1u) suffix = number_suffix(w - sslot_at(low));
}
void of_buffer(uint b) {
    for (uint k = 0u; k < n_kernel; k++) {
        uint first = kernel_param(k), end = kernel_chosen(k) && len == 0u ? first + kernel_params(k) : first;
        for (uint p = first; p < end; p++) {
            bool it = kparam_kind(p) == KP_VALUE && sparam_buffer(p) == b && len == 0u;
            source = DSRC_SOURCE;
            lo = it ? kparam_name(p) : lo;
            len = it ? kparam_name_len(p) : len;
        }
    }
}
void fixed_name(uint k) {
    uint when_ = k_debug_fixed(4u * k + 1u);
    bool there = when_ == 0u || (when_ == 1u ? C[CTL_ST_DESC] == 0u : when_ == 2u ? C[CTL_ST_DESC] != 0u && C[CTL_SV_CONSTANTS] != 0u : srow_template(n_lir + when_ - 3u) != NONE);
    source = DSRC_FIXED;
    lo = k_debug_fixed(4u * k + 2u);
    len = there ? k_debug_fixed(4u * k + 3u) : 0u;
}
void run(uint i) {
    uint k = i, block = block_of(k), words = 0u;
    source = lo = len = suffix = 0u;
    if (block <= BLOCK_SOURCE) {
        source = DSRC_PATH;
        lo = 4u * k;
        // Sources are those of the program itself.
        len = dfile_used(k) != 0u && (block == BLOCK_STRING || (file_flags(k) & FILEF_LIBRARY) == 0u) ? path_len(k) : 0u;
    } else if (block == BLOCK_FIXED) fixed_name(k);
    else if (block == BLOCK_FN) {
        source = DSRC_NAME;
        lo = fn_name(k);
        len = sfn_live(k) != 0u ? fn_name_len(k) : 0u;
    } else if (block == BLOCK_KERNEL) {
        source = DSRC_NAME;
        lo = kernel_name(k);
        len = kernel_chosen(k) ? kernel_name_len(k) : 0u;
    } else if (block == BLOCK_BUFFER) of_buffer(k);
    else if (block == BLOCK_VREG) of_vreg(k);
    else if (block == BLOCK_SLOT) of_slot(k);
    else {
        source = DSRC_FIXED;
        lo = k_debug_fixed(4u * DEBUG_FIXED + 2u);
        len = k_debug_fixed(4u * DEBUG_FIXED + 3u);
        suffix = number_suffix(k / 2u);
    }
    len = min(len, DEBUG_NAME_BYTES);
    uint behind = suffix == 0u ? 0u : suffix < 0x10000u ? 2u : suffix < 0x1000000u ? 3u : 4u;
    if (len != 0u) words = block == BLOCK_SOURCE ? 4u : 2u + (len + behind) / 4u + 1u;
    set_dname_op(i, block == BLOCK_STRING ? OP_STRING : block == BLOCK_SOURCE ? OP_SOURCE : OP_NAME);
    set_dname_source(i, source);
    set_dname_lo(i, lo);
    set_dname_len(i, len);
    set_dname_suffix(i, suffix);
    set_dname_words(i, words);
}
