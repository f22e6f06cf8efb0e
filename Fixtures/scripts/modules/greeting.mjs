export default "hello";
export const shout = (text) => text.toUpperCase() + "!";
