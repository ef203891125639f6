"""Symbols: interned names, and those with ids known in advance.

``SYM_x`` is the id of the name ``x`` (``SYM_UNDERSCORE`` of ``_``).  The names below get ids 0, 1, ...
in this order, every other name follows in the order of its first occurrence in the sources.  To add
a name, append it to a list (any list; ids are not stored anywhere); a name may stand in several.
"""

import numpy as np

from .schema import REGISTRY, const_table, table

KEYWORDS_STRICT = (
    "_ as break const continue crate else enum extern false fn for if impl in let loop match mod "
    "move mut pub ref return self Self static struct super trait true type unsafe use where while"
).split()
#: Keywords from the 2018 edition on.
KEYWORDS_2018 = "async await dyn".split()
KEYWORDS_RESERVED = (
    "abstract become box do final macro override priv typeof unsized virtual yield"
).split()
#: Reserved from the 2018 and from the 2024 edition on.
KEYWORDS_RESERVED_2018 = ["try"]
KEYWORDS_RESERVED_2024 = ["gen"]
KEYWORDS_WEAK = "auto builtin default macro_rules raw safe union contract_requires contract_ensures".split()

PRIMITIVES = (
    "i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f16 f32 f64 f128 bool char str"
).split()

BUILTIN_MACROS = (
    "println print eprintln eprint format format_args panic assert assert_eq assert_ne "
    "debug_assert debug_assert_eq debug_assert_ne unreachable todo unimplemented dbg vec write "
    "writeln matches concat stringify include include_str include_bytes env option_env file line "
    "column module_path cfg compile_error concat_bytes asm global_asm addr_of addr_of_mut"
).split()

ATTRIBUTES = (
    "allow warn deny forbid expect inline cold derive cfg_attr test ignore should_panic doc path "
    "repr macro_use macro_export no_mangle export_name link link_name link_section no_std no_core "
    "no_main must_use deprecated non_exhaustive track_caller feature lang rustc_intrinsic main "
    "global_allocator panic_handler automatically_derived target_feature recursion_limit "
    "type_length_limit crate_name crate_type edition all any not debug_assertions target_os "
    "target_arch target_family target_env target_endian target_pointer_width unix windows linux "
    "x86_64 little C Rust packed align transparent always never unconditional_panic arithmetic_overflow overflowing_literals"
).split()

LIBRARY = (
    "core std alloc prelude v1 fmt ops cmp clone marker default mem ptr slice iter option result "
    "string boxed rc sync cell collections io process time thread "
    "Copy Clone Debug Display PartialEq Eq PartialOrd Ord Hash Default Drop Fn FnMut FnOnce Sized "
    "Send Sync Unpin Iterator IntoIterator Option Some None Result Ok Err Box String Vec Range "
    "RangeInclusive RangeFrom RangeTo RangeToInclusive RangeFull Ordering Less Equal Greater "
    "Add Sub Mul Div Rem Neg Not BitAnd BitOr BitXor Shl Shr AddAssign SubAssign MulAssign DivAssign "
    "RemAssign BitAndAssign BitOrAssign BitXorAssign ShlAssign ShrAssign Index IndexMut Deref DerefMut "
    "Output Item Target start end len iter next into_iter new from into as_ref as_mut to_string "
    "pow abs min max clamp rem_euclid div_euclid abs_diff signum is_positive is_negative "
    "rotate_left rotate_right count_ones count_zeros leading_zeros trailing_zeros swap_bytes "
    "reverse_bits wrapping_add wrapping_sub wrapping_mul wrapping_div wrapping_rem wrapping_neg "
    "wrapping_shl wrapping_shr saturating_add saturating_sub saturating_mul overflowing_add "
    "overflowing_sub overflowing_mul checked_add checked_sub checked_mul checked_div checked_rem "
    "is_power_of_two next_power_of_two MIN MAX BITS EPSILON INFINITY NEG_INFINITY NAN "
    "sqrt floor ceil round trunc fract powi mul_add to_bits from_bits is_nan is_finite "
    "is_infinite is_sign_negative is_sign_positive copysign to_le_bytes to_be_bytes exit abort "
    "unwrap expect is_some is_none is_ok is_err static"
).split()

#: Further names, one line for each who needs some.
EXTRA: list[str] = []
EXTRA += "AsMut AsRef From Into ToString ToOwned TryFrom TryInto FromIterator drop".split()
EXTRA += "DoubleEndedIterator ExactSizeIterator Extend".split()
EXTRA += "consts lang rustc_inherit_overflow_checks block module".split()
EXTRA += (
    "start write_str eprint_begin eprint_end panic_begin panic_end panic_str panic_arith panic_bounds "
    "panic_slice debug_item debug_close pretty_begin pretty_end spec_signed spec_unsigned spec_bool spec_char spec_str spec_f32 spec_f64 slice_inclusive str_range str_inclusive str_eq str_cmp f32_rem f64_rem f64_to_int f64_to_u64 u64_to_f64 u64_to_f32"
).split() + [
    f"{what}_{ty}"
    for what in ("display", "debug")
    for ty in "i8 i16 i32 i64 isize u8 u16 u32 u64 usize bool char str f32 f64".split()
]
EXTRA += "yeet bikeshed const_format_args assert_matches debug_assert_matches".split()
EXTRA += "is_empty bench target_vendor".split()
EXTRA += (
    "to_owned try_into eq ne cmp partial_cmp total_cmp lt le gt ge hash fmt borrow chars bytes char_indices trim trim_start "
    "trim_end split splitn rsplit split_whitespace lines contains starts_with ends_with find rfind replace parse to_uppercase "
    "to_lowercase repeat as_ptr as_mut_ptr get get_mut iter_mut first last sort sort_by sort_by_key sort_unstable binary_search "
    "swap reverse to_vec split_at split_at_mut chunks windows concat join copy_from_slice clone_from_slice fill map checked_neg "
    "checked_pow checked_shl checked_shr to_ne_bytes sin cos tan asin acos atan atan2 exp exp2 ln log log2 log10 powf hypot "
    "cbrt sinh cosh tanh to_digit to_ascii_uppercase to_ascii_lowercase is_alphabetic is_numeric is_alphanumeric is_whitespace "
    "is_uppercase is_lowercase add sub mul div rem neg not is_null offset read count sum max_by min_by"
).split()
EXTRA += (
    "syscall3 user_main slice_addr str_bytes bytes_str char_from_u32 f32_to_bits f32_from_bits f64_to_bits "
    "f64_from_bits f32_sqrt f64_sqrt"
).split()

EXTRA += (
    "io_load io_store io_add io_cas invocation trap kernel threads spirv compute global_id local_id group_id global_size groups "
    "local_size global_invocation_id local_invocation_id workgroup_id num_workgroups local_invocation_index storage_buffer uniform "
    "descriptor_set binding push_constant workgroup atomic atomic_cas barrier f32_math f32_fma state_load state_store spirv_std entry_point_name"
).split()
EXTRA += "glam bytemuck num_traits arch memory spec_constant id default mul_vector get_unchecked get_unchecked_mut index_unchecked index_unchecked_mut".split()
#: Crates of which kernels have parts: modules of the library, in the order of CRATE_* in `registry/resolve_work.py`.
LIBRARY_CRATES = "glam bytemuck num_traits".split()
_OPERATORS = "add sub mul div rem bitand bitor bitxor shl shr".split()
#: Methods that are operators of the library's own types, in the order of BINOP_*: of two values, with a number behind them, with one before
#: them.
OPERATOR_METHODS = _OPERATORS + [f"{name}_scalar" for name in _OPERATORS] + [f"scalar_{name}" for name in _OPERATORS]
EXTRA += OPERATOR_METHODS

#: Methods of std's public traits (Rust 1.96), as far as programs may call them.
TRAIT_METHODS = (
    "add add_assign all any as_mut as_ref as_slice as_str bitand bitand_assign bitor bitor_assign bitxor bitxor_assign borrow borrow_mut "
    "build_hasher by_ref bytes call call_mut call_once cause chain clamp clone clone_from clone_into cloned cmp cmp_by collect collect_into "
    "contains copied count cycle default deref deref_mut description div div_assign drop end_bound enumerate eq eq_by eq_ignore_ascii_case extend "
    "fill_buf filter filter_map find find_map finish flat_map flatten flush fmt fold for_each from from_iter from_str fuse ge get get_mut gt hash hash_one "
    "hash_slice index index_mut inspect is_null intersperse into into_iter into_searcher is_ascii is_empty is_partitioned is_sorted is_sorted_by "
    "is_sorted_by_key last le len lines lt make_ascii_lowercase make_ascii_uppercase map map_while map_windows max max_by max_by_key min "
    "min_by min_by_key mul mul_assign ne neg next next_back next_chunk not nth nth_back offset parse partial_cmp partial_cmp_by partition peekable poll "
    "position product provide read read_exact read_line read_to_end read_to_string read_until read_vectored reduce rem rem_assign report "
    "rev rewind rfind rfold rposition scan seek shl shl_assign shr shr_assign size size_hint skip skip_until skip_while source split "
    "start_bound step_by stream_position sub sub_assign sum take take_while to_ascii_lowercase to_ascii_uppercase to_owned to_socket_addrs "
    "to_string try_find try_fold try_for_each try_from try_into try_reduce try_rfold type_id unzip wake wake_by_ref with_capacity write "
    "write_all write_char write_fmt write_str write_vectored zip"
).split()

#: What brings functions of `std::lang` along (registry/prune.py): not names that programs have.
EXTRA += "format_display format_debug format_spec index_range index_inclusive str_value".split()

#: All names with fixed ids, in id order.
FIXED: list[str] = list(
    dict.fromkeys(
        KEYWORDS_STRICT + KEYWORDS_2018 + KEYWORDS_RESERVED + KEYWORDS_RESERVED_2018
        + KEYWORDS_RESERVED_2024 + KEYWORDS_WEAK + PRIMITIVES + BUILTIN_MACROS + ATTRIBUTES + LIBRARY
        + EXTRA + TRAIT_METHODS
    )
)
#: Ids below this one are strict keywords in every edition.
FIRST_2018 = len(KEYWORDS_STRICT)


def constant_name(name: str) -> str:
    """``SYM_...`` constant of a fixed name."""
    return "SYM_UNDERSCORE" if name == "_" else f"SYM_{name}"


IDS: dict[str, int] = {name: index for index, name in enumerate(FIXED)}
for _name, _id in IDS.items():
    REGISTRY.define(constant_name(_name), _id)
#: Number of names with fixed ids.
REGISTRY.define("SYM_FIXED", len(FIXED))
REGISTRY.define("SYM_KEYWORDS_2015", FIRST_2018)

SYM = table(
    "sym",
    "lo len hash",
    "Symbols: the text of a symbol is `len` bytes of `src` from `lo`. Fixed names lie at the start "
    "of `src`, before the first file.",
)

#: The text of the fixed names as it stands at the start of `src`.
SEED_TEXT = b"".join(name.encode() + b"\0" for name in FIXED)


def _seeds() -> np.ndarray:
    lengths = np.array([len(name.encode()) for name in FIXED], np.uint32)
    starts = np.concatenate([[0], np.cumsum(lengths[:-1] + 1)])
    return np.stack([starts, lengths], axis=1).astype(np.uint32)


SEEDS = const_table("symbol_seeds", _seeds, "First byte in `src` and length of each fixed name.")
