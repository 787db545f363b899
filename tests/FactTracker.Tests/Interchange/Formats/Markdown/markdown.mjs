// Reads Markdown texts, a JSON list, from standard input and prints what a parser finds in each: cells, links, footnotes, and all it should not find.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const require = createRequire(process.argv[2]);
const parser = require("markdown-it")({ html: true }).use(require("markdown-it-footnote"));

function look(text) {
  const found = { rows: [], links: [], footnotes: [], others: [], headings: [], items: [] };
  let row = null, into = null;
  for (const token of parser.parse(text, {})) {
    if (token.type === "tr_open") found.rows.push((row = []));
    else if (token.type === "tr_close") row = null;
    else if (token.type === "heading_open") into = found.headings;
    else if (token.type === "list_item_open") into = found.items;
    else if (token.type === "footnote_open") into = found.footnotes;
    else if (token.type === "paragraph_close" || token.type === "heading_close") into = null;
    else if (token.type === "inline") {
      const words = token.children.map((child) => (child.type === "text" || child.type === "text_special" ? child.content : child.type === "softbreak" ? "\n" : "")).join("");
      if (row) row.push(words);
      else if (into) into.push(words);
      for (const child of token.children) {
        if (child.type === "link_open") found.links.push(child.attrs.find(([name]) => name === "href")[1]);
        else if (!["text", "text_special", "link_close", "footnote_ref", "footnote_anchor"].includes(child.type)) found.others.push(child.type);
      }
    } else if (/html|code|fence|hr|blockquote|ordered/.test(token.type)) found.others.push(token.type);
  }
  return found;
}

console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(look)));
