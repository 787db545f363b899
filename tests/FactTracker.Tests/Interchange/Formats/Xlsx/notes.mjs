// Makes a workbook with a link, a comment, rich text and a date, and prints it in base64.
import { createRequire } from "node:module";

const ExcelJS = createRequire(process.argv[2])("exceljs");
const workbook = new ExcelJS.Workbook();
const sheet = workbook.addWorksheet("Findings");
sheet.addRow([]);
sheet.addRow(["text", "source", "when"]);
sheet.addRow([
  { richText: [{ text: "rich " }, { font: { bold: true }, text: "text" }] },
  { text: "A report", hyperlink: "https://example.org/r" },
  new Date(Date.UTC(2024, 2, 5)),
]);
sheet.getCell("A3").note = "checked twice";
sheet.getCell("C3").numFmt = "dd.mm.yyyy";
process.stdout.write(Buffer.from(await workbook.xlsx.writeBuffer()).toString("base64"));
