// Evaluating template words for a row: the words of registry/spirv_assembler.py.
//@ reads slot.at data.at sslot.at sfn.base slot.fn
//@ consts sv_word
#include "spirv/template.glsl"

// Of the row: its first id, columns dst a b c, words x0..x3.
uint own_id;
uint own_column[4];
uint own_x[4];

uint eval(uint w) {
    uint kind = w >> 28, p = w & 0x0FFFFFFFu;
    if (kind == W_LITERAL) return p;
    if (kind == W_TEMP) return own_id + p;
    if (kind == W_VAR) return C[CTL_SV_VREG] + 2u * own_column[p & 3u] + (p >> 4);
    if (kind == W_COLUMN) {
        uint v = own_column[p & 3u], change = (p >> 4) & 15u;
        if (change == CHANGE_WORD) v >>= 2;
        else if (change == CHANGE_SHIFT) v = (v & 3u) * 8u;
        else if (change == CHANGE_8) v &= 255u;
        else if (change == CHANGE_16) v &= 0xFFFFu;
        return v + (p >> 8);
    }
    if (kind == W_FN) return SV_FIXED + own_column[1];
    if (kind == W_ARG) return C[CTL_SV_ARGS] + 2u * own_column[2] + p;
    if (kind == W_X) return own_x[p & 3u] + (p >> 4);
    if (kind == W_SLOT_AT)
        return sfn_base(slot_fn(own_column[1])) + slot_at(own_column[1]) + own_column[3] + (C[CTL_ST_PRIVATE] != 0u ? 0x80000000u : 0u);
    if (kind == W_DATA_AT) return data_at(own_column[1]) + own_column[3];
    if (kind == W_LATE) return C[CTL_SV_ARGS] + 2u * (C[CTL_ST_OUT] + own_column[2]) + p;
    return C[CTL_SV_SLOT] + sslot_at(own_column[1]) + (own_column[3] >> 2) + p;
}
