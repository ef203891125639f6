//! An independent oracle for the lexer's tests: tokens as rustc's own lexer crate cuts them, and
//! the Unicode tables of the crates that rustc uses.
//!
//! `lexer_oracle tokens EDITION < list-of-files`: for each file a little-endian word with the number
//! of tokens, then (kind, start) pairs; kinds are numbered as in `rustg/registry/lex.py`.
//! `lexer_oracle unicode`: ranges `class lo hi` and compositions, see `tools/unicode_tables.py`.

use std::io::{self, BufRead, BufWriter, Write};

use ra_ap_rustc_lexer::{
    strip_shebang, tokenize, Cursor, DocStyle, FrontmatterAllowed, LiteralKind, Token, TokenKind,
};

const EOF: u32 = 0;
const IDENT: u32 = 1;
const RAW_IDENT: u32 = 2;
const LIFETIME: u32 = 3;
const RAW_LIFETIME: u32 = 4;
const INT: u32 = 5;
const LINE_COMMENT: u32 = 19;
const BLOCK_COMMENT: u32 = 20;
const WHITESPACE: u32 = 21;
const SHEBANG: u32 = 22;
const FRONTMATTER: u32 = 23;
const UNKNOWN: u32 = 24;
const INVALID_IDENT: u32 = 25;

fn kind(token: &Token, text: &str) -> u32 {
    match token.kind {
        TokenKind::LineComment { doc_style: None } => LINE_COMMENT,
        TokenKind::LineComment { doc_style: Some(DocStyle::Outer) } => 15,
        TokenKind::LineComment { doc_style: Some(DocStyle::Inner) } => 16,
        TokenKind::BlockComment { doc_style: None, .. } => BLOCK_COMMENT,
        TokenKind::BlockComment { doc_style: Some(DocStyle::Outer), .. } => 17,
        TokenKind::BlockComment { doc_style: Some(DocStyle::Inner), .. } => 18,
        TokenKind::Whitespace => WHITESPACE,
        TokenKind::Frontmatter { .. } => FRONTMATTER,
        TokenKind::Ident | TokenKind::UnknownPrefix => IDENT,
        TokenKind::InvalidIdent => INVALID_IDENT,
        TokenKind::RawIdent => RAW_IDENT,
        TokenKind::UnknownPrefixLifetime | TokenKind::Lifetime { .. } => LIFETIME,
        TokenKind::RawLifetime => RAW_LIFETIME,
        TokenKind::Literal { kind, .. } => match kind {
            LiteralKind::Int { .. } => INT,
            LiteralKind::Float { .. } => 6,
            LiteralKind::Char { .. } => 7,
            LiteralKind::Byte { .. } => 8,
            LiteralKind::Str { .. } => 9,
            LiteralKind::ByteStr { .. } => 10,
            LiteralKind::CStr { .. } => 11,
            LiteralKind::RawStr { .. } => 12,
            LiteralKind::RawByteStr { .. } => 13,
            LiteralKind::RawCStr { .. } => 14,
        },
        TokenKind::Unknown => UNKNOWN,
        TokenKind::Eof => EOF,
        _ => text.as_bytes()[0] as u32,
    }
}

/// Lexes as `rustc_parse` does: shebang and frontmatter first, and what an older edition takes
/// for several tokens is split.
fn lex(text: &str, edition: u32) -> Vec<(u32, u32)> {
    let mut out = Vec::new();
    let mut at = 0;
    if let Some(stripped) = text.strip_prefix('\u{feff}') {
        at = text.len() - stripped.len();
    }
    if let Some(length) = strip_shebang(&text[at..]) {
        out.push((SHEBANG, at as u32));
        at += length;
    }
    let mut frontmatter = true;
    'restart: while at < text.len() {
        let allowed = if frontmatter { FrontmatterAllowed::Yes } else { FrontmatterAllowed::No };
        let mut cursor = Cursor::new(&text[at..], allowed);
        loop {
            let token = cursor.advance_token();
            let len = token.len as usize;
            if token.kind == TokenKind::Eof {
                break 'restart;
            }
            let piece = &text[at..at + len];
            let keep = match token.kind {
                TokenKind::GuardedStrPrefix => Some((1, b'#' as u32)),
                TokenKind::RawLifetime if edition < 2021 => Some((2, LIFETIME)),
                TokenKind::Literal { kind: LiteralKind::CStr { .. }, .. } if edition < 2021 => Some((1, IDENT)),
                TokenKind::Literal { kind: LiteralKind::RawCStr { .. }, .. } if edition < 2021 => Some((2, IDENT)),
                _ => None,
            };
            if token.kind != TokenKind::Whitespace {
                frontmatter = false;
            }
            if let Some((length, kind)) = keep {
                out.push((kind, at as u32));
                at += length;
                continue 'restart;
            }
            out.push((kind(&token, piece), at as u32));
            at += len;
        }
    }
    out.push((EOF, text.len() as u32));
    out
}

fn tokens(edition: u32) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for path in io::stdin().lock().lines() {
        let bytes = std::fs::read(path?)?;
        let tokens = match std::str::from_utf8(&bytes) {
            Ok(text) => lex(text, edition),
            Err(_) => Vec::new(),
        };
        out.write_all(&(tokens.len() as u32).to_le_bytes())?;
        for (kind, start) in tokens {
            out.write_all(&kind.to_le_bytes())?;
            out.write_all(&start.to_le_bytes())?;
        }
    }
    out.flush()
}

fn unicode() {
    use unicode_normalization::char::{canonical_combining_class, compose, decompose_canonical};
    use unicode_properties::UnicodeEmoji;
    // XID_Start 1, XID_Continue 2, emoji 4, combining class not 0: 8, changed by NFC or maybe: 16.
    let class = |c: char| -> u32 {
        let mut text = String::new();
        text.push(c);
        let quick = unicode_normalization::is_nfc_quick(text.chars());
        unicode_ident::is_xid_start(c) as u32
            | (unicode_ident::is_xid_continue(c) as u32) << 1
            | ((!c.is_ascii() && c.is_emoji_char()) as u32) << 2
            | ((canonical_combining_class(c) != 0) as u32) << 3
            | ((quick != unicode_normalization::IsNormalized::Yes) as u32) << 4
    };
    let mut start = 0u32;
    let mut last = 0u32;
    for code in 0..=0x110000u32 {
        let value = char::from_u32(code).map_or(0, class);
        if value != last || code == 0x110000 {
            if last != 0 {
                println!("c {last} {start:x} {:x}", code - 1);
            }
            start = code;
            last = value;
        }
    }
    for code in 0..0x110000u32 {
        let Some(c) = char::from_u32(code) else { continue };
        let ccc = canonical_combining_class(c);
        if ccc != 0 {
            println!("k {code:x} {ccc}");
        }
        if (0xAC00..0xD7A4).contains(&code) {
            continue; // Hangul syllables are arithmetic
        }
        let mut parts = Vec::new();
        decompose_canonical(c, |p| parts.push(p));
        if parts != [c] {
            let list: Vec<String> = parts.iter().map(|p| format!("{:x}", *p as u32)).collect();
            println!("d {code:x} {}", list.join(" "));
        }
        // Primary composites: the pair whose composition is this character.
        for first in first_candidates(&parts) {
            for &second in &parts {
                if compose(first, second) == Some(c) {
                    println!("p {:x} {:x} {code:x}", first as u32, second as u32);
                }
            }
        }
    }
    let (major, minor, patch) = unicode_ident::UNICODE_VERSION;
    println!("v {major}.{minor}.{patch}");
}

/// Characters that may be the first half of a composition to the given full decomposition.
fn first_candidates(parts: &[char]) -> Vec<char> {
    use unicode_normalization::UnicodeNormalization;
    if parts.len() < 2 {
        return Vec::new();
    }
    let head: String = parts[..parts.len() - 1].iter().collect();
    let mut found: Vec<char> = head.nfc().collect();
    found.truncate(1);
    found
}

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.get(1).map(String::as_str) {
        Some("tokens") => tokens(arguments.get(2).and_then(|e| e.parse().ok()).unwrap_or(2021)),
        Some("unicode") => {
            unicode();
            Ok(())
        }
        _ => {
            let _ = tokenize("", FrontmatterAllowed::No).count();
            eprintln!("usage: lexer_oracle tokens EDITION | unicode");
            std::process::exit(2);
        }
    }
}
