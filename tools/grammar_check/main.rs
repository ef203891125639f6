//! A test tool, no phase of the compiler: runs the generated parse tables over Rust sources on the
//! CPU, one segment for each delimiter group, and checks the resulting trees against the contract of
//! `rustg/registry/nodes.py`.  Usage: grammar_check TABLES [--tree] [--fail] FILE_OR_DIRECTORY...
//! TABLES is what `dump.py` writes.  `--fail` expects every file to be rejected.

mod lexer;
mod parser;

use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// Named arrays of words and strings, as dumped by `dump.py`.
pub struct Tables {
    pub words: HashMap<String, Vec<u32>>,
    pub names: HashMap<String, Vec<String>>,
}

impl Tables {
    fn read(path: &str) -> Tables {
        let text = std::fs::read_to_string(path).expect("tables");
        let mut tables = Tables { words: HashMap::new(), names: HashMap::new() };
        for line in text.lines() {
            let mut parts = line.split('\t');
            let (kind, name) = (parts.next().unwrap(), parts.next().unwrap().to_string());
            if kind == "w" {
                let values = parts.next().unwrap_or("");
                let values = values.split(' ').filter(|v| !v.is_empty());
                tables.words.insert(name, values.map(|v| v.parse().unwrap()).collect());
            } else {
                tables.names.insert(name, parts.map(str::to_string).collect());
            }
        }
        tables
    }

    pub fn id(&self, list: &str, name: &str) -> u32 {
        let list = &self.names[list];
        list.iter().position(|n| n == name).unwrap_or_else(|| panic!("no {name}")) as u32
    }
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    if path.is_dir() {
        let mut entries: Vec<_> = std::fs::read_dir(path).unwrap().map(|e| e.unwrap().path()).collect();
        entries.sort();
        for entry in entries {
            collect(&entry, files);
        }
    } else if path.extension().is_some_and(|e| e == "rs") {
        files.push(path.to_path_buf());
    }
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let tables = Tables::read(&args[0]);
    let tree = args.iter().any(|a| a == "--tree");
    let fail = args.iter().any(|a| a == "--fail");
    let edition = args.iter().find_map(|a| a.strip_prefix("--edition=")).map_or(3, |e| match e {
        "2015" => 0,
        "2018" => 1,
        "2021" => 2,
        _ => 3,
    });
    let mut files = Vec::new();
    for arg in args[1..].iter().filter(|a| !a.starts_with("--")) {
        collect(Path::new(arg), &mut files);
    }
    let lexer = lexer::Lexer::new(&tables, edition);
    let parser = parser::Parser::new(&tables);
    let (mut bad, mut lines, mut tokens, mut nodes, mut broken) = (0, 0, 0, 0, 0);
    for file in &files {
        let Ok(text) = std::fs::read_to_string(file) else { continue };
        lines += text.lines().count();
        let mut errors = Vec::new();
        match lexer.run(&text) {
            Err(message) => errors.push(message),
            Ok(list) => {
                tokens += list.len();
                let result = parser.run(&text, &list);
                nodes += result.count;
                broken += result.broken.len();
                for message in result.broken.iter().take(3) {
                    println!("{}: CONTRACT {message}", file.display());
                }
                if tree {
                    print!("{}", result.tree);
                }
                errors = result.errors;
            }
        }
        bad += !errors.is_empty() as usize;
        if fail != !errors.is_empty() || (fail && tree) {
            println!("{}: {}", file.display(), errors.first().map_or("accepted", |e| e));
        }
    }
    println!("{} files, {lines} lines, {tokens} tokens, {nodes} nodes, {bad} rejected, {broken} broken", files.len());
}
