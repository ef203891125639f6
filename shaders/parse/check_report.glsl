// Reports of one thread are kept and made at the end, in one place: GLSL functions are copied to each call.
const uint OF_NODE = 0u, OF_ITEM = 1u, OF_BODILESS = 2u, OF_TOKEN = 3u, MAX_REPORTS = 8u;
uint report_code[MAX_REPORTS], report_at[MAX_REPORTS], report_of[MAX_REPORTS];
uint reports = 0u;

// Keeps a report about a node, an item without its attributes (OF_BODILESS: its last token carries the second
// label), or a token.
void keep(uint code, uint of, uint at) {
    if (reports >= MAX_REPORTS) return;
    report_code[reports] = code;
    report_of[reports] = of;
    report_at[reports] = at;
    reports++;
}

void report_kept() {
    for (uint i = 0u; i < reports; i++) {
        uint of = report_of[i], at = report_at[i];
        uint first = at, last = at;
        if (of != OF_TOKEN) {
            first = node_first_tok(at);
            last = node_last_tok(at);
            uint c = of == OF_NODE ? NONE : last_child(at);
            while (c != NONE) {
                if (node_role(c) == R_ATTR) first = max(first, node_last_tok(c) + 1u);
                c = previous(c, at);
            }
        }
        diag_full(report_code[i], tok_lo(first), tok_hi(last), 0u, 0u, 0u, of == OF_BODILESS ? tok_lo(last) : NONE,
            of == OF_NODE || of == OF_TOKEN ? 0u : tok_hi(last));
    }
    reports = 0u;
}
