// How what the parser does not take could be written.
//@ rows   diag
//@ reads  diag.code diag.lo diag.hi diag.a0 diag.a1 diag.lo2 syntax.e0
//@ reads  tok.kind tok.lo tok.hi tok.sym src.word syntax.e1 syntax.e2 syntax.e3
#include "lib/source.glsl"
#include "lib/part.glsl"
//@ reads node.first_tok node.last_tok

uint tok_at(uint at) {
    uint low = 0u;
    uint high = n_tok;
    while (low < high) {
        uint middle = (low + high) / 2u;
        if (tok_lo(middle) <= at) low = middle + 1u; else high = middle;
    }
    return low == 0u ? 0u : low - 1u;
}

bool expects(uint s, uint t) {
    uint word = t < 32u ? syntax_e0(s) : t < 64u ? syntax_e1(s) : t < 96u ? syntax_e2(s) : syntax_e3(s);
    return ((word >> (t & 31u)) & 1u) != 0u;
}

// def, fun, func, function: as other languages begin a function.
bool like_fn(uint t) {
    uint lo = tok_lo(t);
    uint size = tok_hi(t) - lo;
    uint head = src_byte(lo) << 16 | src_byte(lo + 1u) << 8 | src_byte(lo + 2u);
    if (size == 3u) return head == 0x646566u || head == 0x66756eu;
    if (head != 0x66756eu || src_byte(lo + 3u) != 0x63u) return false;
    return size == 4u || (size == 8u && src_byte(lo + 4u) == 0x74u && src_byte(lo + 7u) == 0x6eu);
}

bool orders(uint term) { return term == TERM_LT || term == TERM_LE || term == TERM_GT || term == TERM_GE; }

void explain(uint i) {
    uint code = diag_code(i);
    uint lo = diag_lo(i);
    uint hi = diag_hi(i);
    if (code <= D_LAST_LEX || code > D_LAST_SYNTAX) return;
    uint t = tok_at(lo);
    if (code == D_CHAINED_COMPARISON) {
        uint second = tok_at(diag_lo2(i));
        uint a = t + (hi - lo > 1u ? 2u : 1u);
        uint from = tok_lo(a);
        uint to = tok_hi(second - 1u);
        bool less = src_byte(lo) == 60u && src_byte(diag_lo2(i)) == 60u;
        bool more = src_byte(lo) == 62u && src_byte(diag_lo2(i)) == 62u;
        if (less || more) part_full(P_SPLIT_COMPARISON, to, to, from, to - from, 0u);
    } else if (code == D_UNEXPECTED_EQEQ) {
        part(P_USE_EQ, lo, hi, 0u);
    } else if (code == D_POSTFIX_INCREMENT || code == D_POSTFIX_DECREMENT) {
        part(code == D_POSTFIX_INCREMENT ? P_USE_INCREMENT : P_USE_DECREMENT, lo, hi, 0u);
    } else if (code == D_EXPECTED_IDENT_KEYWORD) {
        uint sym = tok_sym(t);
        bool raw = sym != SYM_self && sym != SYM_Self && sym != SYM_super && sym != SYM_crate;
        if (raw) part(P_RAW_NAME, lo, lo, t);
    } else if (code == D_BASE_REQUIRED) {
        part(P_BASE_HERE, lo, lo, 0u);
    } else if (code == D_MISSING_LET) {
        part(P_ADD_LET, lo, lo, 0u);
    } else if (code == D_ARM_COMMA) {
        part(P_ADD_COMMA, lo, lo, 0u);
    } else if (code == D_MISSING_IN) {
        part(P_ADD_IN, lo, hi, 0u);
    } else if (code == D_FIELD_SEMICOLON) {
        part(P_REPLACE_SEMICOLON, lo, hi, 0u);
        // Back to the keyword of the struct that is open here.
        uint k = t;
        uint depth = 0u;
        uint steps = 0u;
        while (k > 0u && steps < 4096u && !(depth == 1u && tok_sym(k) == SYM_struct && tok_kind(k) == TOK_IDENT)) {
            k--;
            if (tok_kind(k) == TOK_OPEN_BRACE) depth++;
            if (tok_kind(k) == TOK_CLOSE_BRACE) depth--;
            steps++;
        }
        if (tok_sym(k) == SYM_struct) part(P_PARSING_STRUCT, tok_lo(k + 1u), tok_hi(k + 1u), 0u);
    } else if (code == D_MISSING_TYPE_CONST || code == D_MISSING_TYPE_STATIC) {
        // By the literal behind `=`, if it is one.
        uint v = tok_at(diag_lo2(i)) + 1u;
        uint kind = tok_kind(v);
        bool alone = tok_kind(v + 1u) == TOK_SEMI;
        uint what = !alone ? 5u : kind == TOK_INT ? 0u : kind == TOK_FLOAT ? 1u : kind == TOK_STR ? 2u : kind == TOK_CHAR ? 3u
            : kind == TOK_IDENT && (tok_sym(v) == SYM_true || tok_sym(v) == SYM_false) ? 4u : 5u;
        part((code == D_MISSING_TYPE_CONST ? P_TYPE_OF_CONST_I32 : P_TYPE_OF_STATI_I32) + what, lo, hi, 0u);
    } else if (code == D_EXPECTED_TOKENS) {
        uint s = diag_a0(i);
        uint pos = diag_a1(i);
        bool arrow = src_byte(lo) == 45u && src_byte(lo + 1u) == 62u && hi - lo == 2u;
        if (arrow && expects(s, TERM_FAT_ARROW)) part(P_FAT_ARROW, lo, hi, 0u);
        uint b = t - 1u;
        bool name = t > 0u && tok_kind(b) == TOK_IDENT;
        if (name && like_fn(b) && tok_kind(t) == TOK_IDENT && expects(s, TERM_BANG) && expects(s, TERM_COLON2))
            part(P_WRITE_FN, tok_lo(b), tok_hi(b), b);
        bool ends = tok_kind(t) == TOK_CLOSE_PAREN || tok_kind(t) == TOK_COMMA;
        if (name && ends && expects(s, TERM_COLON) && expects(s, TERM_AT) && expects(s, TERM_OR)) {
            part(P_GIVE_TYPE, tok_hi(b), tok_hi(b), 0u);
            part(P_IGNORE_NAME, tok_lo(b), tok_lo(b), 0u);
        }
    }
}

void run(uint i) {
    parts(i, 0u);
    explain(i);
    flush_parts();
}
