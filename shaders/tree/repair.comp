// Finds the delimiters without a partner and says so in rustc's words; one thread goes over one
// file with a stack, and only if some delimiter does not match. What it marks is no delimiter any
// more, so that a balanced forest is left. Recovery as in rustc_parse's lexer/tokentrees.rs: a
// wrong closing delimiter closes an earlier group if one of its kind is open.
//@ rows   file
//@ reads  tok.kind tok.file tok.lo tok.hi file.start
//@ writes tok_fix.kind tok_fix.stack file_tt.bad
#include "lib/diag.glsl"
#include "lib/source.glsl"

const uint LINE_REACH = 4096u;
const uint CANDIDATES = 64u;

uint first_token(uint f) {
    uint low = 0u;
    uint high = n_tok;
    while (low < high) {
        uint middle = (low + high) / 2u;
        if (tok_file(middle) < f) low = middle + 1u; else high = middle;
    }
    return low;
}

// Blanks before the first other character of the line that holds token t; NONE if it is too long.
uint margin(uint t, uint start) {
    uint at = tok_lo(t);
    uint reach = 0u;
    while (at > start && reach < LINE_REACH && src_byte(at - 1u) != 10u) { at--; reach++; }
    uint blanks = 0u;
    while (blanks < reach && (src_byte(at + blanks) == 32u || src_byte(at + blanks) == 9u)) blanks++;
    return reach < LINE_REACH ? blanks : NONE;
}

uint closer_of(uint open) { return open == TOK_OPEN_PAREN ? TOK_CLOSE_PAREN : open + 2u; }

void run(uint f) {
    uint begin = first_token(f);
    uint i = begin;
    uint sp = begin;
    uint parens = 0u;
    uint brackets = 0u;
    uint braces = 0u;
    uint blamed = NONE;
    bool silent = false;
    bool bad = false;
    while (i < n_tok && tok_file(i) == f) {
        uint kind = tok_kind(i);
        bool opens = kind == TOK_OPEN_PAREN || kind == TOK_OPEN_BRACKET || kind == TOK_OPEN_BRACE;
        bool closes = kind == TOK_CLOSE_PAREN || kind == TOK_CLOSE_BRACKET || kind == TOK_CLOSE_BRACE;
        if (opens) {
            set_tok_fix_stack(sp, i);
            sp++;
            parens += kind == TOK_OPEN_PAREN ? 1u : 0u;
            brackets += kind == TOK_OPEN_BRACKET ? 1u : 0u;
            braces += kind == TOK_OPEN_BRACE ? 1u : 0u;
        } else if (closes && sp == begin) {
            if (!silent) diag(D_UNEXPECTED_CLOSE, tok_lo(i), tok_hi(i), kind);
            silent = true;
            bad = true;
            set_tok_fix_kind(i, 1u);
        } else if (closes) {
            uint open = tok_fix_stack(sp - 1u);
            uint opened = tok_kind(open);
            bool matches = closer_of(opened) == kind;
            if (!matches && blamed != i && !silent) {
                blamed = i;
                uint candidate = NONE;
                uint k = sp;
                uint wanted = margin(i, file_start(f));
                while (k > begin && sp - k < CANDIDATES && candidate == NONE) {
                    k--;
                    uint o = tok_fix_stack(k);
                    if (closer_of(tok_kind(o)) == kind && wanted != NONE && margin(o, file_start(f)) == wanted) candidate = o;
                }
                diag_full(D_MISMATCHED_CLOSE, tok_lo(open), tok_hi(open), kind, candidate, 0u, tok_lo(i), tok_hi(i));
            }
            sp--;
            parens -= opened == TOK_OPEN_PAREN ? 1u : 0u;
            brackets -= opened == TOK_OPEN_BRACKET ? 1u : 0u;
            braces -= opened == TOK_OPEN_BRACE ? 1u : 0u;
            if (!matches) {
                bad = true;
                set_tok_fix_kind(open, 1u);
                uint others = kind == TOK_CLOSE_PAREN ? parens : kind == TOK_CLOSE_BRACKET ? brackets : braces;
                // Not consumed: it closes an earlier group.
                if (others != 0u) i--; else set_tok_fix_kind(i, 1u);
            }
        } else if (kind == TOK_EOF && sp > begin) {
            bad = true;
            uint open = tok_fix_stack(begin);
            if (!silent) {
                uint lo = max(tok_lo(i), file_start(f) + 1u) - 1u;
                diag_full(D_UNCLOSED_DELIMITER, lo, tok_hi(i), sp - begin, 0u, 0u, tok_lo(open), tok_hi(open));
            }
            while (sp > begin) { sp--; set_tok_fix_kind(tok_fix_stack(sp), 1u); }
        }
        i++;
    }
    set_file_tt_bad(f, bad ? 1u : 0u);
}
