// Sets of terminals as constants of the registry: terminals that certainly start a statement, those that
// neighbours may change, and those that open or close angles or may be the bars of a closure.
#include "lex/select.glsl"
bool starts_statement(uint t) {
    uint low = sel(t < 32u, TERMS_STMT_0, TERMS_STMT_1);
    uint high = sel(t < 128u, sel(t < 96u, TERMS_STMT_2, TERMS_STMT_3), TERMS_STMT_4);
    return ((sel(t < 64u, low, high) >> (t & 31u)) & 1u) != 0u;
}
bool is_ruled(uint t) {
    uint low = sel(t < 32u, TERMS_RULED_0, TERMS_RULED_1);
    uint high = sel(t < 128u, sel(t < 96u, TERMS_RULED_2, TERMS_RULED_3), TERMS_RULED_4);
    return ((sel(t < 64u, low, high) >> (t & 31u)) & 1u) != 0u;
}
bool is_angle(uint t) {
    uint low = sel(t < 32u, TERMS_ANGLE_0, TERMS_ANGLE_1);
    uint high = sel(t < 128u, sel(t < 96u, TERMS_ANGLE_2, TERMS_ANGLE_3), TERMS_ANGLE_4);
    return ((sel(t < 64u, low, high) >> (t & 31u)) & 1u) != 0u;
}
