// Find the selectors of annotations with Apache Annotator: [text, [selector, ...]] in, and out, for each
// selector, every place [start, end] that it matches, in UTF-16 code units.
import { readFileSync } from "node:fs";
import {
  textPositionSelectorMatcher,
  textQuoteSelectorMatcher,
} from "./node_modules/@apache-annotator/selector/lib/text/index.js";

const MATCHERS = {
  TextPositionSelector: textPositionSelectorMatcher,
  TextQuoteSelector: textQuoteSelectorMatcher,
};

function scope(data) {
  const chunk = { data, equals: (other) => other === chunk };
  return {
    currentChunk: chunk,
    nextChunk: () => null,
    previousChunk: () => null,
    precedesCurrentChunk: () => false,
  };
}

const [text, selectors] = JSON.parse(readFileSync(0, "utf8"));
const found = [];
for (const selector of selectors) {
  const places = [];
  for await (const range of MATCHERS[selector.type](selector)(scope(text))) {
    places.push([range.startIndex, range.endIndex]);
  }
  found.push(places);
}
console.log(JSON.stringify(found));
