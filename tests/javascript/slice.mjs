// Cut a text as JavaScript counts, in UTF-16 code units: [text, [[start, end], ...]] in, the pieces out.
import { readFileSync } from "node:fs";

const [text, places] = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(places.map(([start, end]) => text.slice(start, end))));
