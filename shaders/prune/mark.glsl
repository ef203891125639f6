// Names that live code mentions.
//@ writes psym.used psym.named
void name_(uint sym) { if (sym < n_psym) set_psym_named(sym, 1u); }
void use(uint sym) { if (sym < n_psym) set_psym_used(sym, 1u); }
