fn main() {
    let v = vec![1, 2, 3];
    println!("{}" == , v[1]);
}

    println!("{}" == , v[1]);
}
 , v[1]);
}
