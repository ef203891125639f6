use crate::account::{Account, Change, Kind, Refusal};

const ROOM: usize = 8;

pub enum Entry {
    Deposit(usize, i64),
    Withdraw(usize, i64),
    Transfer { from: usize, to: usize, amount: i64 },
    Interest,
}

pub enum Outcome {
    Done,
    Refused(Refusal),
    NoAccount(usize),
}

pub struct Ledger {
    accounts: [Account; ROOM],
    used: usize,
}

impl Ledger {
    pub fn new() -> Self {
        Ledger { accounts: [Account::EMPTY; ROOM], used: 0 }
    }

    pub fn open(&mut self, kind: Kind) -> usize {
        self.accounts[self.used] = Account::new(kind);
        self.used += 1;
        self.used - 1
    }

    pub fn len(&self) -> usize {
        self.used
    }

    pub fn account(&self, id: usize) -> &Account {
        &self.accounts[id]
    }

    pub fn total(&self) -> i64 {
        let mut t = 0;
        for i in 0..self.used {
            t += self.accounts[i].balance();
        }
        t
    }

    fn change(&mut self, id: usize, amount: i64) -> Outcome {
        if id >= self.used {
            return Outcome::NoAccount(id);
        }
        match self.accounts[id].add(amount) {
            Change::Ok => Outcome::Done,
            Change::No(why) => Outcome::Refused(why),
        }
    }

    pub fn apply(&mut self, entry: &Entry) -> Outcome {
        match *entry {
            Entry::Deposit(id, amount) => self.change(id, amount),
            Entry::Withdraw(id, amount) => self.change(id, -amount),
            Entry::Transfer { from, to, amount } => match self.change(from, -amount) {
                Outcome::Done => self.change(to, amount),
                other => other,
            },
            Entry::Interest => {
                for i in 0..self.used {
                    self.accounts[i].interest();
                }
                Outcome::Done
            }
        }
    }
}
