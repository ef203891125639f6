// Counting side of the passes over steps: nothing is written but how much there will be.
//@ writes lop.rows lop.temps

uint self, body_of, n_rows, n_temps, mir_row;
// Adds a row; returns its place among the rows of this step (see row_at).
uint emit(uint op, uint ty, uint dst, uint a, uint b, uint c) { return n_rows++; }
// A new temporary.
uint temp(uint ty) { return n_temps++; }
void finish() {
    set_lop_rows(self, n_rows);
    set_lop_temps(self, n_temps);
}
uint local_vreg(uint l) { return 0u; }
uint local_slot(uint l) { return 0u; }
uint local_data(uint l) { return 0u; }
uint static_data(uint d) { return 0u; }
uint const_data(uint m) { return 0u; }
uint path_data(uint f) { return 0u; }
uint path_bytes(uint f) { return 0u; }
uint function_of(uint d) { return 0u; }
uint value_of(uint s) { return 0u; }
void set_value(uint v) {}
uint row_at(uint k) { return 0u; }
uint row_of(uint i) { return 0u; }
uint arguments_before(uint m) { return 0u; }
uint arguments_up_to(uint m) { return 0u; }
void need_out(uint n) {}
void prepare() {}
uint function_index() { return 0u; }
uint first_row() { return 0u; }
uint last_row() { return 0u; }
