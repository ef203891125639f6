mod account;
mod ledger;
mod money {
    pub const CENTS: i64 = 100;

    pub fn show(amount: i64) {
        let sign = if amount < 0 { "-" } else { "" };
        let a = amount.abs();
        let cents = a % CENTS;
        print!("{}{}.{}{}", sign, a / CENTS, cents / 10, cents % 10);
    }
}

use account::{Account, Kind};
use ledger::{Entry, Ledger, Outcome::*};

fn main() {
    let mut bank = Ledger::new();
    let alice = bank.open(Kind::Current { limit: 500_00 });
    let bob = bank.open(Kind::Savings { rate: 250 });
    let carol = bank.open(Kind::Closed);
    let steps = [
        Entry::Deposit(alice, 100_00),
        Entry::Transfer { from: alice, to: bob, amount: 350_50 },
        Entry::Withdraw(bob, 1000_00),
        Entry::Transfer { from: alice, to: bob, amount: 400_00 },
        Entry::Deposit(carol, 1),
        Entry::Interest,
        Entry::Withdraw(9, 1),
    ];
    for i in 0..steps.len() {
        match bank.apply(&steps[i]) {
            Done => println!("{}: done", i),
            Refused(why) => println!("{}: refused, {}", i, why.text()),
            NoAccount(id) => println!("{}: no account {}", i, id),
        }
    }
    for id in 0..bank.len() {
        let a: &Account = bank.account(id);
        print!("{} {} ", id, a.name());
        money::show(a.balance());
        println!();
    }
    println!("{}", bank.total());
}
