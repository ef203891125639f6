// Ends a counted step.
void flush() { kept_rows = n_rows; kept_temps = n_temps; }
void finish() {
    set_lop_rows(self, n_rows);
    set_lop_temps(self, n_temps);
}
