// Layout of the end of the image: symbols, their names, names of sections, section headers.
// Source: System V ABI, chapter 4 (object files), and its AMD64 supplement.
const uint SYMBOL_BYTES = 24u;
const uint SECTION_BYTES = 64u;
const uint SECTIONS = 8u;
const uint FIRST_SYMBOL = 2u;      // after the null symbol and _start
const uint FIRST_NAME = 8u;        // after "\0_start\0"
const uint SECTION_NAMES = 52u;    // bytes of the constant table elf_names

uint section_names_at() { return (C[CTL_X_STR_AT] + FIRST_NAME + C[CTL_X_NAMES] + 7u) & ~7u; }
uint sections_at() { return (section_names_at() + SECTION_NAMES + 7u) & ~7u; }
