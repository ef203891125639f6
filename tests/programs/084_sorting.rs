fn bubble(a: &mut [i32]) {
    let n = a.len();
    for i in 0..n {
        let mut swapped = false;
        for j in 0..n - 1 - i {
            if a[j] > a[j + 1] {
                let t = a[j];
                a[j] = a[j + 1];
                a[j + 1] = t;
                swapped = true;
            }
        }
        if !swapped {
            return;
        }
    }
}

fn quick(a: &mut [i32]) {
    if a.len() < 2 {
        return;
    }
    let last = a.len() - 1;
    let pivot = a[last];
    let mut store = 0;
    for i in 0..last {
        if a[i] < pivot {
            let t = a[i];
            a[i] = a[store];
            a[store] = t;
            store += 1;
        }
    }
    a[last] = a[store];
    a[store] = pivot;
    quick(&mut a[..store]);
    quick(&mut a[store + 1..]);
}

fn merge_sort(a: &mut [i32], tmp: &mut [i32]) {
    let n = a.len();
    if n < 2 {
        return;
    }
    let mid = n / 2;
    merge_sort(&mut a[..mid], &mut tmp[..mid]);
    merge_sort(&mut a[mid..], &mut tmp[mid..]);
    let (mut i, mut j, mut k) = (0, mid, 0);
    while k < n {
        if j == n || (i < mid && a[i] <= a[j]) {
            tmp[k] = a[i];
            i += 1;
        } else {
            tmp[k] = a[j];
            j += 1;
        }
        k += 1;
    }
    for k in 0..n {
        a[k] = tmp[k];
    }
}

fn heap_sort(a: &mut [i32]) {
    fn sift(a: &mut [i32], mut root: usize) {
        loop {
            let mut child = 2 * root + 1;
            if child >= a.len() {
                return;
            }
            if child + 1 < a.len() && a[child + 1] > a[child] {
                child += 1;
            }
            if a[root] >= a[child] {
                return;
            }
            let t = a[root];
            a[root] = a[child];
            a[child] = t;
            root = child;
        }
    }
    let n = a.len();
    let mut i = n / 2;
    while i > 0 {
        i -= 1;
        sift(a, i);
    }
    let mut end = n;
    while end > 1 {
        end -= 1;
        let t = a[0];
        a[0] = a[end];
        a[end] = t;
        sift(&mut a[..end], 0);
    }
}

fn data() -> [i32; 24] {
    let mut a = [0; 24];
    let mut x: u32 = 12345;
    for i in 0..a.len() {
        x = x.wrapping_mul(1103515245).wrapping_add(12345);
        a[i] = (x >> 16) as i32 % 200 - 100;
    }
    a
}

fn sorted(a: &[i32]) -> bool {
    for i in 1..a.len() {
        if a[i - 1] > a[i] {
            return false;
        }
    }
    true
}

fn main() {
    let original = data();
    println!("{:?} {}", original, sorted(&original));
    let mut a = original;
    bubble(&mut a);
    println!("{:?} {}", a, sorted(&a));
    let mut b = original;
    quick(&mut b);
    let mut c = original;
    let mut tmp = [0; 24];
    merge_sort(&mut c, &mut tmp);
    let mut d = original;
    heap_sort(&mut d);
    for i in 0..24 {
        assert_eq!(a[i], b[i]);
        assert_eq!(a[i], c[i]);
        assert_eq!(a[i], d[i]);
    }
    println!("all the same");
}
