// Run by quickjs.wasm in the end-to-end test: closures, classes, generators, exceptions, regular
// expressions, typed arrays, BigInt, sorting and JSON.
class Counter {
    #count = 0;
    add(n) {
        this.#count += n;
        return this;
    }
    get value() {
        return this.#count;
    }
}

function* fibonacci() {
    let [a, b] = [0n, 1n];
    for (;;) {
        yield a;
        [a, b] = [b, a + b];
    }
}

function sieve(limit) {
    const composite = new Uint8Array(limit);
    const primes = [];
    for (let i = 2; i < limit; i++) {
        if (composite[i]) continue;
        primes.push(i);
        for (let j = i * i; j < limit; j += i) composite[j] = 1;
    }
    return primes;
}

const numbers = [];
for (const n of fibonacci()) {
    if (n > 10n ** 30n) break;
    numbers.push(n);
}
console.log("fibonacci", numbers.length, String(numbers.at(-1)));

const primes = sieve(20000);
console.log("primes", primes.length, primes.at(-1), primes.reduce((sum, p) => sum + p, 0));

console.log("counter", new Counter().add(2).add(40).value);

const words = "the quick brown fox jumps over the lazy dog".match(/\b\w+/g);
console.log("words", [...new Set(words)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).join(" "));

try {
    null.property;
} catch (error) {
    console.log("caught", error instanceof TypeError);
}

console.log("floats", 0.1 + 0.2, Math.PI.toFixed(10), (1 / 3).toExponential(6), Math.hypot(3, 4));

const tree = JSON.parse('{"a":[1,2.5,{"b":null}],"c":"\\u00e9\\ud83d\\ude00"}');
console.log("json", JSON.stringify(tree), [...tree.c].length);

console.log("script arguments", scriptArgs.slice(1).join(","));
