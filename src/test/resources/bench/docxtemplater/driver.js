// Writes one letter for each line on stdin: "bytes N" answers its size, "file N" writes it and answers the path.
const fs = require("fs");
const readline = require("readline");
const PizZip = require("pizzip");
const Docxtemplater = require("docxtemplater");

const template = fs.readFileSync("template.docx");
const data = JSON.parse(fs.readFileSync("data.json", "utf8"));

function letter(serial) {
  const findings = data.findings.map((row, at) => ({
    ...row,
    message: row.message.replace(/thứ \d+/, "thứ " + (serial + at + 1)),
  }));
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  document.render({ ...data, number: String(serial), findings });
  return document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
}

readline.createInterface({ input: process.stdin }).on("line", (line) => {
  const [what, serial] = line.split(" ");
  const docx = letter(Number(serial));
  if (what === "file") {
    fs.writeFileSync("letter.docx", docx);
    console.log(require("path").resolve("letter.docx"));
  } else {
    console.log(docx.length);
  }
});
