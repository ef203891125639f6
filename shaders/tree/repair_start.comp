// Repair of a file's delimiters begins at its first token.
//@ rows   file
//@ reads  tok.file
//@ writes repair.at repair.sp repair.parens repair.brackets repair.braces repair.blamed repair.flags
void run(uint f) {
    uint low = 0u;
    uint high = n_tok;
    while (low < high) {
        uint middle = (low + high) / 2u;
        if (tok_file(middle) < f) low = middle + 1u; else high = middle;
    }
    set_repair_at(f, low);
    set_repair_sp(f, low);
    set_repair_parens(f, 0u);
    set_repair_brackets(f, 0u);
    set_repair_braces(f, 0u);
    set_repair_blamed(f, NONE);
    set_repair_flags(f, 0u);
}
