// How alike two names are, as rustc's `edit_distance` counts: insertions, deletions, substitutions, and
// transpositions of neighbours (optimal string alignment).
//@ reads sym.lo sym.len
#include "lib/source.glsl"

const uint LONGEST = 48u;
// Memory accesses so far: a thread does a bounded amount in a round (lavapipe's limit of loop iterations).
uint spent = 0u;

uint upper(uint c) { return c >= 97u && c <= 122u ? c - 32u : c; }

// The distance if it is at most `limit`, else NONE. Longer names are like nothing.
uint distance_of(uint a, uint b, uint limit) {
    uint n = sym_len(a);
    uint m = sym_len(b);
    uint gap = n > m ? n - m : m - n;
    uint result = NONE;
    if (n <= LONGEST && m <= LONGEST && gap <= limit) {
        uint before[LONGEST + 1u];
        uint row[LONGEST + 1u];
        for (uint j = 0u; j <= m; j++) row[j] = j;
        for (uint j = 0u; j <= m; j++) before[j] = 0u;
        uint last = 0u;
        for (uint i = 1u; i <= n; i++) {
            uint x = src_byte(sym_lo(a) + i - 1u);
            uint diagonal = row[0];
            uint older = 0u;
            row[0] = i;
            uint left = 0u;
            for (uint j = 1u; j <= m; j++) {
                uint y = src_byte(sym_lo(b) + j - 1u);
                uint up = row[j];
                uint best = min(min(up + 1u, row[j - 1u] + 1u), diagonal + (x == y ? 0u : 1u));
                // `before` is the row before the last one.
                if (i > 1u && j > 1u && x == left && last == y) best = min(best, older + 1u);
                older = before[j - 1u];
                before[j - 1u] = diagonal;
                diagonal = up;
                row[j] = best;
                left = y;
            }
            before[m] = diagonal;
            last = x;
        }
        spent += n * m + n + 2u * m;
        if (row[m] <= limit) result = row[m];
    }
    return result;
}

bool same_letters(uint a, uint b) {
    bool same = sym_len(a) == sym_len(b);
    uint i = 0u;
    uint end = sym_len(a);
    while (same && i < end) {
        same = upper(src_byte(sym_lo(a) + i)) == upper(src_byte(sym_lo(b) + i));
        i++;
    }
    spent += i;
    return same;
}

// Whether name a comes before name b.
bool sooner(uint a, uint b) {
    uint i = 0u;
    uint n = min(sym_len(a), sym_len(b));
    bool run = true;
    bool less = sym_len(a) < sym_len(b);
    while (run && i < n) {
        uint x = src_byte(sym_lo(a) + i);
        uint y = src_byte(sym_lo(b) + i);
        run = x == y;
        if (!run) less = x < y;
        i++;
    }
    spent += i;
    return less;
}

// How well `name` fits instead of `sym`: 0 the same but for case, else 1 + distance; NONE: not at all.
uint likeness(uint sym, uint name) {
    uint result = NONE;
    if (same_letters(sym, name)) {
        result = 0u;
    } else {
        uint d = distance_of(sym, name, max(sym_len(sym), 3u) / 3u);
        if (d != NONE) result = d + 1u;
    }
    return result;
}
