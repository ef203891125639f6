#[derive(Clone, Copy)]
pub enum Kind {
    Current { limit: i64 },
    Savings { rate: i64 },
    Closed,
}

#[derive(Clone, Copy)]
pub struct Account {
    balance: i64,
    kind: Kind,
}

pub enum Refusal {
    TooMuch { by: i64 },
    Closed,
}

impl Refusal {
    pub fn text(&self) -> &'static str {
        match self {
            Refusal::TooMuch { by } if *by > 1_000 => "far too much",
            Refusal::TooMuch { .. } => "too much",
            Refusal::Closed => "closed",
        }
    }
}

pub enum Change {
    Ok,
    No(Refusal),
}

impl Account {
    pub const EMPTY: Account = Account { balance: 0, kind: Kind::Closed };

    pub fn new(kind: Kind) -> Account {
        Account { balance: 0, kind }
    }

    pub fn balance(&self) -> i64 {
        self.balance
    }

    pub fn name(&self) -> &'static str {
        match self.kind {
            Kind::Current { .. } => "current",
            Kind::Savings { .. } => "savings",
            Kind::Closed => "closed",
        }
    }

    fn floor(&self) -> i64 {
        match self.kind {
            Kind::Current { limit } => -limit,
            _ => 0,
        }
    }

    pub fn add(&mut self, amount: i64) -> Change {
        if let Kind::Closed = self.kind {
            return Change::No(Refusal::Closed);
        }
        let after = self.balance + amount;
        if after < self.floor() {
            return Change::No(Refusal::TooMuch { by: self.floor() - after });
        }
        self.balance = after;
        Change::Ok
    }

    pub(super) fn interest(&mut self) {
        if let Kind::Savings { rate } = self.kind {
            self.balance += self.balance * rate / 10_000;
        }
    }
}
