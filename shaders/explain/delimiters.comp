// Delimiters without a partner: which block may not be closed where it should be.
//@ rows   diag
//@ reads  diag.code diag.lo diag.a1 tok.kind tok.lo tok.hi tok.file file.start src.word tt.tok tt.mate
#include "lib/source.glsl"
#include "lib/part.glsl"
//@ reads node.first_tok node.last_tok

// Tokens that are looked at before the error.
const uint REACH = 6000u;

uint tok_at(uint at) {
    uint low = 0u;
    uint high = n_tok;
    while (low < high) {
        uint middle = (low + high) / 2u;
        if (tok_lo(middle) <= at) low = middle + 1u; else high = middle;
    }
    return low == 0u ? 0u : low - 1u;
}

// First row of `tt` at token t or behind it.
uint row_of(uint t) {
    uint low = 0u;
    uint high = n_tt;
    while (low < high) {
        uint middle = (low + high) / 2u;
        if (tt_tok(middle) < t) low = middle + 1u; else high = middle;
    }
    return low;
}

// Blanks that the line of token t begins with.
uint margin(uint t) {
    uint at = tok_lo(t);
    uint begin = file_start(tok_file(t));
    uint steps = 0u;
    while (at > begin && src_byte(at - 1u) != 10u && steps < 200u) {
        at--;
        steps++;
    }
    uint blanks = 0u;
    while (blanks < steps && (src_byte(at + blanks) == 32u || src_byte(at + blanks) == 9u)) blanks++;
    return blanks;
}

void explain(uint i) {
    uint code = diag_code(i);
    uint t = tok_at(diag_lo(i));
    if (code == D_MISMATCHED_CLOSE) {
        uint candidate = diag_a1(i);
        if (candidate != NONE) part(P_MEANT_FOR_THIS, tok_lo(candidate), tok_hi(candidate), 0u);
        return;
    }
    if (code != D_UNCLOSED_DELIMITER && code != D_UNEXPECTED_CLOSE) return;
    // Blocks that end before the error, in the order of their opening braces.
    uint k = row_of(t > REACH ? t - REACH : 0u);
    uint covered = 0u;
    uint from = NONE;
    uint to = NONE;
    uint last = NONE;
    uint budget = 0u;
    while (k < n_tt && tt_tok(k) < t && budget < 40000u) {
        uint open = tt_tok(k);
        uint mate = tt_mate(k);
        budget += 2u;
        bool block = tok_kind(open) == TOK_OPEN_BRACE && tok_file(open) == tok_file(t) && mate != NONE && mate > k && mate < n_tt;
        uint close = block ? tt_tok(mate) : 0u;
        if (block && close < t && tok_kind(close) == TOK_CLOSE_BRACE) {
            uint a = margin(open);
            uint b = margin(close);
            budget += a + b + 40u;
            if (a == b) covered = max(covered, close);
            else if (close > covered) {
                from = open;
                to = close;
            }
            if (last == NONE || close > tt_tok(tt_mate(last))) last = k;
        }
        k++;
    }
    if (from != NONE) {
        part(P_NOT_CLOSED, tok_lo(from), tok_lo(from), 0u);
        part(P_OTHER_INDENTATION, tok_lo(to), tok_lo(to), 0u);
    } else if (code == D_UNEXPECTED_CLOSE && last != NONE) {
        uint open = tt_tok(last);
        uint close = tt_tok(tt_mate(last));
        uint kind = tok_kind(t);
        uint word = kind == TOK_CLOSE_BRACE ? 0u : kind == TOK_CLOSE_PAREN ? 1u : 2u;
        if (close > open + 1u) {
            part(P_OPENING_0 + word, tok_lo(open), tok_hi(open), 0u);
            part(P_CLOSING_0 + word, tok_lo(close), tok_hi(close), 0u);
        }
    }
}

void run(uint i) {
    parts(i, 0u);
    explain(i);
    flush_parts();
}
