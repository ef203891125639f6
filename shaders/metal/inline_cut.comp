// Each sixth level is a row of its own.
//@ rows   lir
//@ reads  mrow.height
//@ writes mrow.inline
void run(uint i) { if (mrow_inline(i) != 0u && mrow_height(i) % 6u == 0u) set_mrow_inline(i, 0u); }
