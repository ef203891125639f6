// Syntax errors in rustc's words. Each erroneous segment is parsed once more up to its error and
// every terminal is tried there, so the answer is exact in spite of default reductions.
//@ rows   syntax
//@ grid   2048
//@ reads  syntax.row row.place row.begin row.start row.offset tt.term tt.mate tt.tok tok.kind tok.sym tok.lo tok.hi tok.file tok.flags file_tt.bad
//@ writes syntax.e0 syntax.e1 syntax.e2 syntax.e3
//@ consts lr_begin term_flags syntax_set
#include "parse/replay.glsl"
#include "lib/diag.glsl"
#include "lib/source.glsl"

uint bits[4];

bool has(uint t) { return ((bits[t >> 5u] >> (t & 31u)) & 1u) != 0u; }
void drop(uint t) { bits[t >> 5u] &= ~(1u << (t & 31u)); }
void drop_set(uint set) { for (uint i = 0u; i < 4u; i++) bits[i] &= ~k_syntax_set(set * 4u + i); }
void keep_set(uint set) { for (uint i = 0u; i < 4u; i++) bits[i] &= k_syntax_set(set * 4u + i); }
bool within(uint set) {
    uint rest = 0u;
    for (uint i = 0u; i < 4u; i++) rest |= bits[i] & ~k_syntax_set(set * 4u + i);
    return rest == 0u;
}

bool new_line(uint from, uint to) {
    uint i = from;
    bool seen = to - from > 4000u;
    while (i < to && !seen) { seen = src_byte(i) == 10u; i++; }
    return seen;
}

bool comparison(uint t) {
    return t == TERM_EQEQ || t == TERM_NE || t == TERM_LT || t == TERM_LE || t == TERM_GT || t == TERM_GE;
}

// Tokens before an error that are parsed again; lavapipe ends all loops of a thread after 65,535 turns.
const uint REPLAYED = 4096u;

void run(uint at) {
    uint row = syntax_row(at);
    uint start = row_start(row) & ~SYNTAX_ERROR;
    uint place = row_place(row);
    uint begin = row_begin(row);
    uint end = (place & ROW_MASK) + (place >> ROW_SHIFT == ROW_CLOSE ? 0u : 1u);
    uint bottom = k_lr_begin(start);
    uint pos = row_offset(row);
    bool near = pos - begin < REPLAYED;
    Replay r = replay(begin, near ? end : begin, bottom, pos);
    near = near && r.sp < REPLAY_STACK;
    if (!near) r.sp = 0u;
    for (uint i = 0u; i < 4u; i++) bits[i] = 0u;
    uint t = 0u;
    while (t < TERM_COUNT) {
        if (accepts(r, bottom, t)) bits[t >> 5u] |= 1u << (t & 31u);
        t++;
    }
    uint tok = tt_tok(pos);
    uint lo = tok_lo(tok);
    // A glued operator is one token.
    uint hi = tok_hi(pos + 1u < n_tt ? max(tt_tok(pos + 1u), tok + 1u) - 1u : tok);
    uint file = tok_file(tok);
    if (file_tt_bad(file) != 0u) return;
    uint found = tt_term(pos);
    bool first = tok == 0u || tok_file(tok - 1u) != file;
    uint before = first ? lo : tok_hi(tok - 1u);
    uint last = pos > begin ? tt_term(pos - 1u) : TERM_END;
    bool far = new_line(before, lo);
    bool word = tok_kind(tok) == TOK_IDENT && tok_sym(tok) < SYM_KEYWORDS_2015 && tok_sym(tok) != SYM_UNDERSCORE;
    bool closes = found >= TERM_CLOSE_PAREN && found <= TERM_EOF;
    bool expr = has(TERM_RETURN) && has(TERM_INT);
    bool operators = has(TERM_PLUS) && has(TERM_STAR) && has(TERM_EQEQ);

    if (!near) { diag(D_UNEXPECTED_TOKEN, lo, hi, pos); return; }
    if (pos == begin && start == START_STMTS && found == TERM_MUT) { diag(D_MISSING_LET, lo, hi, 0u); return; }
    if (expr && found == TERM_PLUS && last == TERM_PLUS && before == lo) {
        diag(D_POSTFIX_INCREMENT, tok_lo(tok - 1u), hi, 0u);
        return;
    }
    if (expr && last == TERM_MINUS && pos > begin + 1u && tt_term(pos - 2u) == TERM_MINUS) {
        diag(D_POSTFIX_DECREMENT, tok_lo(tok - 2u), tok_hi(tok - 1u), 0u);
        return;
    }
    if (start == START_ITEMS && pos == begin) { diag(D_EXPECTED_ITEM, lo, hi, pos); return; }
    if (expr) {
        diag(D_EXPECTED_EXPRESSION, lo, hi, pos);
        return;
    }
    if (has(TERM_REF) && has(TERM_UNDERSCORE)) {
        if (word) diag(D_EXPECTED_IDENT_KEYWORD, lo, hi, pos);
        else diag(D_EXPECTED_PATTERN, lo, hi, pos);
        return;
    }
    if (has(TERM_STAR) && has(TERM_BANG) && has(TERM_FN) && !operators) { diag(D_EXPECTED_TYPE, lo, hi, pos); return; }
    if (start == START_FIELDS && found == TERM_SEMI) { diag(D_FIELD_SEMICOLON, lo, hi, 0u); return; }
    if (has(TERM_IN)) { diag(D_MISSING_IN, before, lo, 0u); return; }
    if (has(TERM_EQ) && found == TERM_EQEQ && last == TERM_IDENT) { diag(D_UNEXPECTED_EQEQ, lo, hi, 0u); return; }
    if (operators || has(TERM_DOT)) {
        if (comparison(found) && !has(found)) {
            uint k = pos;
            bool seen = false;
            while (k > begin && !seen) {
                k--;
                if (tt_mate(k) < k) k = tt_mate(k);
                seen = comparison(tt_term(k));
            }
            if (seen) {
                uint op = tt_tok(k);
                diag_full(D_CHAINED_COMPARISON, tok_lo(op), tok_hi(tt_tok(k + 1u) - 1u), 0u, 0u, 0u, lo, hi);
                return;
            }
        }
        if (start == START_ARMS && has(TERM_COMMA)) { diag(D_ARM_COMMA, before, before, 0u); return; }
        
    }
    bool starts = closes || found == TERM_PAREN || found == TERM_BRACKET || found == TERM_BRACE
        || (k_term_flags(found) & TF_STMT) != 0u;
    if (has(TERM_SEMI) && far && starts && found != TERM_EOF && !has(TERM_COMMA)) {
        diag_full(D_EXPECTED_SEMI, before, before, pos, 0u, 0u, lo, hi);
        return;
    }
    if (operators) {
        drop_set(SYNTAX_OPERATORS);
        bits[TERM_COUNT >> 5u] |= 1u << (TERM_COUNT & 31u);
    }
    if (start == START_PARAMS && has(TERM_COLON) && last == TERM_IDENT) for (uint i = 0u; i < 4u; i++) bits[i] = k_syntax_set(SYNTAX_PARAMETER * 4u + i);
    if (has(TERM_ARROW) && has(TERM_WHERE) && has(TERM_BRACE)) drop(TERM_SEMI);
    if (has(TERM_END)) {
        // The end of the segment is the closing delimiter of its group.
        uint group = place >> ROW_SHIFT == ROW_CLOSE ? tt_term(end) : TERM_EOF;
        if (group == TERM_CLOSE_PAREN) bits[(TERM_COUNT + 1u) >> 5u] |= 1u << ((TERM_COUNT + 1u) & 31u);
        if (group == TERM_CLOSE_BRACKET) bits[(TERM_COUNT + 2u) >> 5u] |= 1u << ((TERM_COUNT + 2u) & 31u);
        if (group == TERM_CLOSE_BRACE) bits[(TERM_COUNT + 3u) >> 5u] |= 1u << ((TERM_COUNT + 3u) & 31u);
        drop(TERM_END);
    }
    if (within(SYNTAX_NAMES) && has(TERM_IDENT)) {
        if (word) diag(D_EXPECTED_IDENT_KEYWORD, lo, hi, pos);
        else diag(D_EXPECTED_IDENT, lo, hi, pos);
        return;
    }
    set_syntax_e0(at, bits[0]);
    set_syntax_e1(at, bits[1]);
    set_syntax_e2(at, bits[2]);
    set_syntax_e3(at, bits[3]);
    if (far) diag_full(D_EXPECTED_TOKENS_FAR, lo, hi, at, pos, at, before, before);
    else diag_full(D_EXPECTED_TOKENS, lo, hi, at, pos, at, NONE, 0u);
}
