// File modules: relative, above, default exports, cycles, a dynamic import, and one that is missing.
import { double, callsSeen } from "./lib/math.mjs";
import greeting, { shout } from "./greeting.mjs";
console.log(double(21), callsSeen(), greeting, shout("modules"));
const late = await import("./lib/late.mjs");
console.log(late.name, late.meta.endsWith("/modules/lib/late.mjs"));
try {
    await import("./lib/missing.mjs");
} catch (error) {
    console.log(error.name);
}
