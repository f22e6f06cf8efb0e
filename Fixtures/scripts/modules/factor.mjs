import { double } from "./lib/math.mjs";
export const factor = () => (typeof double === "function" ? 2 : 0);
