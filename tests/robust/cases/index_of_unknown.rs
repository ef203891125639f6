fn main(){let arr;arr[0]}
