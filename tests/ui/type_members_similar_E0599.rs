struct Account {
    owner: i32,
    balance: i64,
}
impl Account {
    fn deposit(&mut self, amount: i64) {
        self.balanse += amount;
    }
    fn open(owner: i32) -> Account {
        Account { owner, balence: 0 }
    }
}
fn main() {
    let mut a = Account::open(1);
    a.deposite(3);
    a.withdraw(2);
    let Account { owner, balanc, .. } = a;
    let t = (1, 2);
    t.5;
    a.missing;
}
