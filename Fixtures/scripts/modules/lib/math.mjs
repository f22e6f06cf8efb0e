import { factor } from "../factor.mjs";
let calls = 0;
export function double(n) {
    calls += 1;
    return n * factor();
}
export const callsSeen = () => calls;
