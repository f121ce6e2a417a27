// A PDF/A-2a file that was proved to be PDF/UA-1 as well says so: its catalog and its metadata are written anew behind
// the end of the file, as the format provides (an incremental update); nothing else of it is touched.
const property = (name, type, description) =>
  '<rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>'
  + `<pdfaProperty:description>${description}</pdfaProperty:description>`
  + `<pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>${type}</pdfaProperty:valueType></rdf:li>`;

// PDF/A wants every property explained that it does not know itself.
const schema = '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>'
  + '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>'
  + '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>'
  + property('part', 'Integer', 'Part of ISO 14289 that the document conforms to')
  + '</rdf:Seq></pdfaSchema:property></rdf:li>';

export function alsoUniversal(pdf) {
  // One byte, one letter: offsets stay offsets.
  const file = pdf.toString('latin1');
  const start = Number(taken(file, /startxref\s+(\d+)\s+%%EOF\s*$/));
  const trailer = file.slice(file.indexOf('trailer', start));
  const root = Number(taken(trailer, /\/Root (\d+) 0 R/));
  const catalog = object(file, start, root);
  const about = Number(taken(catalog, /\/Metadata (\d+) 0 R/));

  const added = [
    [root, replaced(catalog, '/ViewerPreferences <<', '/ViewerPreferences <<\n    /DisplayDocTitle true')],
    [about, metadata(object(file, start, about))],
  ].sort(([one], [other]) => one - other);
  let end = file.endsWith('\n') ? file : `${file}\n`;
  let table = 'xref\n0 1\n0000000000 65535 f\r\n';
  for (const [number, text] of added) {
    table += `${number} 1\n${String(end.length).padStart(10, '0')} 00000 n\r\n`;
    end += text;
  }
  const ending = replaced(trailer.slice(0, trailer.indexOf('startxref')), '/Root', `/Prev ${start}\n  /Root`);
  return Buffer.from(`${end}${table}${ending}startxref\n${end.length}\n%%EOF\n`, 'latin1');
}

function metadata(text) {
  const at = text.indexOf('stream\n') + 'stream\n'.length;
  const length = Number(taken(text, /\/Length (\d+)/));
  let words = text.slice(at, at + length);
  words = replaced(words, ' xmlns:pdfaid=', ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid=');
  words = replaced(words, '<pdfaExtension:schemas><rdf:Bag>', `<pdfaExtension:schemas><rdf:Bag>${schema}`);
  words = replaced(words, '<pdfaid:part>', '<pdfuaid:part>1</pdfuaid:part><pdfaid:part>');
  const head = replaced(text.slice(0, at), `/Length ${length}`, `/Length ${words.length}`);
  return head + words + text.slice(at + length);
}

// The table of cross-references has lines of 20 letters, one for each object from 0 on.
function object(file, start, number) {
  const first = file.indexOf('0000000000 65535 f', start);
  const offset = Number(file.slice(first + 20 * number, first + 20 * number + 10));
  return file.slice(offset, file.indexOf('endobj', offset) + 'endobj\n'.length);
}

function taken(text, pattern) {
  const found = pattern.exec(text);
  if (!found) throw new Error(`The compiler writes PDF otherwise than it did: no ${pattern}.`);
  return found[1];
}

function replaced(text, old, next) {
  if (!text.includes(old)) throw new Error(`The compiler writes PDF otherwise than it did: no ${old}.`);
  return text.replace(old, () => next);
}
