// Reads a workbook (base64, from standard input) and prints its cells as text, or with "rewrite" the workbook as written again.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const ExcelJS = createRequire(process.argv[2])("exceljs");
const workbook = new ExcelJS.Workbook();
await workbook.xlsx.load(Buffer.from(readFileSync(0, "utf8"), "base64"));
if (process.argv[3] === "rewrite") {
  process.stdout.write(Buffer.from(await workbook.xlsx.writeBuffer()).toString("base64"));
} else {
  const sheets = {};
  for (const sheet of workbook.worksheets) {
    sheets[sheet.name] = [];
    for (let row = 1; row <= sheet.rowCount; row++) {
      const cells = [];
      for (let column = 1; column <= sheet.columnCount; column++) cells.push(String(sheet.getRow(row).getCell(column).value ?? ""));
      sheets[sheet.name].push(cells);
    }
  }
  console.log(JSON.stringify(sheets));
}
