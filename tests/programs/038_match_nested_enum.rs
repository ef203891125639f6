#[derive(Clone, Copy)]
enum Suit {
    Hearts,
    Spades,
}

#[derive(Clone, Copy)]
enum Card {
    Number(u8, Suit),
    Face { rank: char, suit: Suit },
    Joker,
}

#[derive(Clone, Copy)]
enum Maybe {
    Just(Card),
    Nothing,
}

fn value(m: Maybe) -> i32 {
    match m {
        Maybe::Just(Card::Number(n @ 2..=10, Suit::Hearts)) => n as i32,
        Maybe::Just(Card::Number(n, Suit::Spades)) => n as i32 * 2,
        Maybe::Just(Card::Number(_, _)) => -1,
        Maybe::Just(Card::Face { rank: 'K' | 'Q', suit: Suit::Hearts }) => 100,
        Maybe::Just(Card::Face { rank: 'A', .. }) => 200,
        Maybe::Just(Card::Face { suit: Suit::Spades, rank }) => rank as i32,
        Maybe::Just(Card::Face { .. }) => 50,
        Maybe::Just(Card::Joker) => 0,
        Maybe::Nothing => -100,
    }
}

fn both(a: Maybe, b: Maybe) -> &'static str {
    match (a, b) {
        (Maybe::Nothing, Maybe::Nothing) => "none",
        (Maybe::Just(Card::Joker), _) | (_, Maybe::Just(Card::Joker)) => "joker",
        (Maybe::Just(_), Maybe::Nothing) => "left",
        (Maybe::Nothing, Maybe::Just(_)) => "right",
        (Maybe::Just(_), Maybe::Just(_)) => "both",
    }
}

fn main() {
    let cards = [
        Card::Number(7, Suit::Hearts),
        Card::Number(7, Suit::Spades),
        Card::Number(1, Suit::Hearts),
        Card::Face { rank: 'K', suit: Suit::Hearts },
        Card::Face { rank: 'A', suit: Suit::Spades },
        Card::Face { rank: 'J', suit: Suit::Spades },
        Card::Face { rank: 'J', suit: Suit::Hearts },
        Card::Joker,
    ];
    for i in 0..cards.len() {
        println!("{}", value(Maybe::Just(cards[i])));
    }
    println!("{}", value(Maybe::Nothing));
    let n = Maybe::Nothing;
    let c = Maybe::Just(cards[0]);
    let j = Maybe::Just(Card::Joker);
    println!("{} {} {} {} {} {}", both(n, n), both(c, n), both(n, c), both(c, c), both(j, n), both(c, j));
}
