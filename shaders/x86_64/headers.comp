// ELF header, program headers, section headers, section names, the entry code and its symbol.
//@ reads  fn.at
//@ writes img.word
//@ consts elf_names
//@ grid 1
//@ local 1
//@ params zero
#include "x86_64/elf.glsl"
#include "x86_64/put.glsl"
// `zero` is 0: loops that begin there are not unrolled, which would make twenty times the code.
uint at_word;
void word(uint v) { set_img_word(at_word, v); at_word++; }
void wide(uint v) { word(v); word(0u); }

// flags: 1 execute, 2 write, 4 read.
void segment(uint flags, uint at, uint file_size, uint memory_size) {
    word(memory_size == 0u ? 0u : 1u);
    word(flags);
    wide(at);
    wide(X_BASE + at);
    wide(X_BASE + at);
    wide(file_size);
    wide(memory_size);
    wide(4096u);
}
void section(uint name, uint type, uint flags, uint address, uint at, uint size, uint link, uint info, uint alignment, uint entry) {
    word(name);
    word(type);
    wide(flags);
    wide(address);
    wide(at);
    wide(size);
    word(link);
    word(info);
    wide(alignment);
    wide(entry);
}
void main() {
    uint start = X_TEXT_OFFSET + C[CTL_X_TEXT];
    uint text = C[CTL_X_TEXT] + X_START_BYTES;
    uint ro = C[CTL_X_RO_AT];
    uint rw = C[CTL_X_RW_AT];
    uint zero = (C[CTL_X_ZERO_AT] + 15u) & ~15u;
    at_word = 0u;
    word(0x464C457Fu);            // magic
    word(0x00010102u);            // 64 bits, little-endian, version 1
    wide(0u);
    word(2u | 62u << 16);         // ET_EXEC, EM_X86_64
    word(1u);
    wide(X_BASE + start);         // entry
    wide(64u);                    // program headers
    wide(sections_at());
    word(0u);
    word(64u | 56u << 16);        // sizes of this header and of a program header
    word(5u | SECTION_BYTES << 16);
    word(SECTIONS | (SECTIONS - 1u) << 16);
    // Headers, text, read-only data, data with what is zero at first.
    uint data = C[CTL_X_ZERO] == 0u ? C[CTL_X_RW] : zero - rw + C[CTL_X_ZERO];
    for (uint i = p_zero; i < 4u; i++) {
        uint at = i == 0u ? 0u : i == 1u ? X_TEXT_OFFSET : i == 2u ? ro : rw;
        uint size = i == 0u ? 64u + 5u * 56u : i == 1u ? text : i == 2u ? C[CTL_X_RO] : C[CTL_X_RW];
        segment(i == 1u ? 5u : i == 3u ? 6u : 4u, at, size, i == 3u ? data : size);
    }
    word(0x6474E551u);            // PT_GNU_STACK: not executable
    word(6u);
    for (uint i = p_zero; i < 12u; i++) word(0u);

    at_word = sections_at() / 4u;
    for (uint i = p_zero; i < 16u; i++) word(0u);
    // Names are offsets in elf_names; types 1 PROGBITS, 2 SYMTAB, 3 STRTAB, 8 NOBITS; flags 1 W, 2 A, 4 X.
    // .text .rodata .data .bss .symtab .strtab .shstrtab
    uint symbols = C[CTL_X_SYM_AT], strings = C[CTL_X_STR_AT];
    uint address[7] = uint[7](X_TEXT_OFFSET, ro, rw, zero, 0u, 0u, 0u);
    uint places[7] = uint[7](X_TEXT_OFFSET, ro, rw, symbols, symbols, strings, section_names_at());
    uint sizes[7] = uint[7](text, C[CTL_X_RO], C[CTL_X_RW], C[CTL_X_ZERO], strings - symbols, FIRST_NAME + C[CTL_X_NAMES], SECTION_NAMES);
    for (uint i = p_zero; i < 7u; i++) {
        bool loaded = i < 4u, table = i == 4u;
        uint name = i == 0u ? 1u : i == 1u ? 7u : i == 2u ? 15u : i == 3u ? 21u : table ? 26u : i == 5u ? 34u : 42u;
        uint type = i == 3u ? 8u : table ? 2u : i > 4u ? 3u : 1u;
        uint flags = i == 0u ? 6u : i == 1u ? 2u : loaded ? 3u : 0u;
        section(name, type, flags, loaded ? X_BASE + address[i] : 0u, places[i], sizes[i], table ? 6u : 0u, table ? 1u : 0u,
            loaded ? 16u : table ? 8u : 1u, table ? SYMBOL_BYTES : 0u);
    }

    at_word = section_names_at() / 4u;
    for (uint i = p_zero; i < SECTION_NAMES / 4u; i++) word(k_elf_names(i));

    at_word = C[CTL_X_SYM_AT] / 4u;
    for (uint i = p_zero; i < 6u; i++) word(0u);
    word(1u);
    word(0x12u | 1u << 16);
    wide(X_BASE + start);
    wide(X_START_BYTES - 2u);
    put_start(C[CTL_X_STR_AT]);
    put(0x74735F00u, 4u);         // "\0_start\0"
    put(0x00747261u, 4u);

    // xor ebp, ebp; and rsp, -16; call entry; ud2
    put_start(start);
    put(0x8348ED31u, 4u);
    put(0xE8F0E4u, 3u);
    put(fn_at(C[CTL_LIR_ENTRY]) - (C[CTL_X_TEXT] + 11u), 4u);
    put(0x0B0Fu, 2u);
    put_end();
}
