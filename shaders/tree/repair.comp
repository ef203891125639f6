// Finds the delimiters without a partner and says so in rustc's words; one thread goes over one
// file with a stack, in rounds, and only if some delimiter does not match. What it marks is no
// delimiter any more, so that a balanced forest is left. Recovery as in rustc_parse's
// lexer/tokentrees.rs: a wrong closing delimiter closes an earlier group if one of its kind is open.
//@ rows   file
//@ reads  tok.kind tok.file tok.lo tok.hi file.start
//@ writes tok_fix.kind tok_fix.stack file_tt.bad repair.at repair.sp repair.parens repair.brackets repair.braces repair.blamed repair.flags
#include "lib/diag.glsl"
#include "lib/source.glsl"

// Bytes and open groups that are looked at for the one that was meant.
const uint LINE_REACH = 256u;
const uint CANDIDATES = 16u;
// lavapipe ends all loops of a thread after 65,535 turns.
const uint BUDGET = 40000u;
uint spent = 0u;

const uint BAD = 1u;     // a delimiter without a partner was found
const uint SILENT = 2u;  // nothing more is reported: rustc gives up here
const uint ENDED = 4u;

// Blanks before the first other character of the line that holds token t; NONE if it is too long.
uint margin(uint t, uint start) {
    uint at = tok_lo(t);
    uint reach = 0u;
    while (at > start && reach < LINE_REACH && src_byte(at - 1u) != 10u) { at--; reach++; }
    uint blanks = 0u;
    while (blanks < reach && (src_byte(at + blanks) == 32u || src_byte(at + blanks) == 9u)) blanks++;
    spent += reach + blanks + 2u;
    return reach < LINE_REACH ? blanks : NONE;
}

uint closer_of(uint open) { return open == TOK_OPEN_PAREN ? TOK_CLOSE_PAREN : open + 2u; }

void run(uint f) {
    uint flags = repair_flags(f);
    spent++;
    if ((flags & ENDED) != 0u) return;
    uint i = repair_at(f);
    uint sp = repair_sp(f);
    uint parens = repair_parens(f);
    uint brackets = repair_brackets(f);
    uint braces = repair_braces(f);
    uint blamed = repair_blamed(f);
    // The stack lies at the file's own tokens.
    bool more = i < n_tok && tok_file(i) == f;
    uint open_count = parens + brackets + braces;
    while (more && spent < BUDGET) {
        spent++;
        uint kind = tok_kind(i);
        bool opens = kind == TOK_OPEN_PAREN || kind == TOK_OPEN_BRACKET || kind == TOK_OPEN_BRACE;
        bool closes = kind == TOK_CLOSE_PAREN || kind == TOK_CLOSE_BRACKET || kind == TOK_CLOSE_BRACE;
        bool stay = false;
        if (opens) {
            set_tok_fix_stack(sp, i);
            sp++;
            open_count++;
            parens += kind == TOK_OPEN_PAREN ? 1u : 0u;
            brackets += kind == TOK_OPEN_BRACKET ? 1u : 0u;
            braces += kind == TOK_OPEN_BRACE ? 1u : 0u;
        } else if (closes && open_count == 0u) {
            if ((flags & SILENT) == 0u) diag(D_UNEXPECTED_CLOSE, tok_lo(i), tok_hi(i), kind);
            flags |= BAD | SILENT;
            set_tok_fix_kind(i, 1u);
        } else if (closes || (kind == TOK_EOF && open_count != 0u)) {
            uint open = tok_fix_stack(sp - 1u);
            uint opened = tok_kind(open);
            bool matches = closer_of(opened) == kind;
            if (kind == TOK_EOF && blamed != i) {
                blamed = i;
                uint outermost = tok_fix_stack(sp - open_count);
                if ((flags & SILENT) == 0u)
                    diag_full(D_UNCLOSED_DELIMITER, tok_lo(i), tok_hi(i), open_count, 0u, 0u, tok_lo(outermost), tok_hi(outermost));
            } else if (!matches && blamed != i && (flags & SILENT) == 0u) {
                blamed = i;
                uint candidate = NONE;
                uint k = 0u;
                uint wanted = margin(i, file_start(f));
                while (k < open_count && k < CANDIDATES && candidate == NONE) {
                    k++;
                    uint o = tok_fix_stack(sp - k);
                    if (closer_of(tok_kind(o)) == kind && wanted != NONE && margin(o, file_start(f)) == wanted) candidate = o;
                }
                diag_full(D_MISMATCHED_CLOSE, tok_lo(open), tok_hi(open), kind, candidate, 0u, tok_lo(i), tok_hi(i));
            }
            sp--;
            open_count--;
            parens -= opened == TOK_OPEN_PAREN ? 1u : 0u;
            brackets -= opened == TOK_OPEN_BRACKET ? 1u : 0u;
            braces -= opened == TOK_OPEN_BRACE ? 1u : 0u;
            if (!matches) {
                flags |= BAD;
                set_tok_fix_kind(open, 1u);
                uint others = kind == TOK_CLOSE_PAREN ? parens : kind == TOK_CLOSE_BRACKET ? brackets
                    : kind == TOK_CLOSE_BRACE ? braces : open_count;
                // Not consumed: it closes an earlier group; the end of the file closes all.
                stay = others != 0u;
                if (!stay && closes) set_tok_fix_kind(i, 1u);
            }
        }
        if (!stay) i++;
        more = i < n_tok && tok_file(i) == f;
    }
    if (more) C[CTL_CHANGED] = 1u; else flags |= ENDED;
    set_repair_at(f, i);
    set_repair_sp(f, sp);
    set_repair_parens(f, parens);
    set_repair_brackets(f, brackets);
    set_repair_braces(f, braces);
    set_repair_blamed(f, blamed);
    set_repair_flags(f, flags);
    set_file_tt_bad(f, flags & BAD);
}
