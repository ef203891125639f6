"""The grammar of Rust and the generator that turns it into tables; used at build time only."""
