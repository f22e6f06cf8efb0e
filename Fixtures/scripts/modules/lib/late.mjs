export const name = "late";
export const meta = import.meta.url;
