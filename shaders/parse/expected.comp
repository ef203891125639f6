// Syntax errors in rustc's words. Each erroneous segment is parsed once more up to its error and
// every terminal is tried there, so the answer is exact in spite of default reductions.
//@ rows   syntax
//@ grid   2048
//@ reads  syntax.row row.place row.begin row.start row.pos tt.term tt.mate tt.tok tok.kind tok.sym tok.lo tok.hi tok.file file_tt.bad
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
    uint pos = row_pos(row);
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

    // What is reported, decided in this order; 0 until then.
    uint code = 0u, from = lo, to = hi, arg = 0u, lo2 = NONE, hi2 = 0u;
    if (!near) {
        code = D_UNEXPECTED_TOKEN;
        arg = pos;
    } else if (pos == begin && start == START_STMTS && found == TERM_MUT) {
        code = D_MISSING_LET;
    } else if (expr && found == TERM_PLUS && last == TERM_PLUS && before == lo) {
        code = D_POSTFIX_INCREMENT;
        from = tok_lo(tok - 1u);
    } else if (expr && last == TERM_MINUS && pos > begin + 1u && tt_term(pos - 2u) == TERM_MINUS) {
        code = D_POSTFIX_DECREMENT;
        from = tok_lo(tok - 2u);
        to = tok_hi(tok - 1u);
    } else if (expr || (start == START_ITEMS && pos == begin)) {
        code = start == START_ITEMS && pos == begin ? D_EXPECTED_ITEM : D_EXPECTED_EXPRESSION;
        arg = pos;
    } else if (has(TERM_REF) && has(TERM_UNDERSCORE)) {
        code = word ? D_EXPECTED_IDENT_KEYWORD : D_EXPECTED_PATTERN;
        arg = pos;
    } else if (has(TERM_STAR) && has(TERM_BANG) && has(TERM_FN) && !operators) {
        code = D_EXPECTED_TYPE;
        arg = pos;
    } else if (start == START_FIELDS && found == TERM_SEMI) {
        code = D_FIELD_SEMICOLON;
    } else if (has(TERM_IN)) {
        code = D_MISSING_IN;
        from = before;
        to = lo;
    } else if (has(TERM_EQ) && found == TERM_EQEQ && last == TERM_IDENT) {
        code = D_UNEXPECTED_EQEQ;
    } else if (operators || has(TERM_DOT)) {
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
                code = D_CHAINED_COMPARISON;
                from = tok_lo(op);
                to = tok_hi(tt_tok(k + 1u) - 1u);
                lo2 = lo;
                hi2 = hi;
            }
        }
        if (code == 0u && start == START_ARMS && has(TERM_COMMA)) {
            code = D_ARM_COMMA;
            from = to = before;
        }
    }
    bool starts = closes || found == TERM_PAREN || found == TERM_BRACKET || found == TERM_BRACE
        || (k_term_flags(found) & TF_STMT) != 0u;
    if (code == 0u && has(TERM_SEMI) && far && starts && found != TERM_EOF && !has(TERM_COMMA)) {
        code = D_EXPECTED_SEMI;
        from = to = before;
        arg = pos;
        lo2 = lo;
        hi2 = hi;
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
    if (code == 0u && within(SYNTAX_NAMES) && has(TERM_IDENT)) {
        code = word ? D_EXPECTED_IDENT_KEYWORD : D_EXPECTED_IDENT;
        arg = pos;
    }
    // `const NAME = value`: the type is missing.
    uint item = pos > begin + 1u && last == TERM_IDENT && found == TERM_EQ && has(TERM_COLON) ? tt_term(pos - 2u) : TERM_EOF;
    if (code == 0u && (item == TERM_CONST || item == TERM_STATIC)) {
        code = item == TERM_CONST ? D_MISSING_TYPE_CONST : D_MISSING_TYPE_STATIC;
        from = to = before;
        lo2 = lo;
        hi2 = hi;
    }
    bool tokens = code == 0u;
    if (tokens) {
        set_syntax_e0(at, bits[0]);
        set_syntax_e1(at, bits[1]);
        set_syntax_e2(at, bits[2]);
        set_syntax_e3(at, bits[3]);
        code = far ? D_EXPECTED_TOKENS_FAR : D_EXPECTED_TOKENS;
        arg = at;
        if (far) lo2 = hi2 = before;
    }
    diag_full(code, from, to, arg, tokens ? pos : 0u, tokens ? at : 0u, lo2, hi2);
}
