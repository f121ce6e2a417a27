// A folio is set as PDF.
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { alsoUniversal } from './universal.mjs';
import { faces, here } from './faces.mjs';

export const newCompiler = () => NodeCompiler.create({ workspace: here, fontArgs: [{ fontPaths: faces }] });

export function setDocument(compiler, folio) {
  return written(compiler, compiled(compiler, 'document.typ', { folio }), JSON.parse(folio).archival);
}

export function compiled(compiler, template, inputs) {
  const set = compiler.compile({ mainFilePath: join(here, template), inputs });
  if (!set.hasError() && set.result) return set.result;
  set.printErrors();
  throw new Error(`${template} was not set.`);
}

// An adopted text is kept for good (PDF/A-2a) and is for everybody (PDF/UA-1). The compiler proves one at a time.
function written(compiler, document, archival) {
  try {
    const universal = compiler.pdf(document, { pdfStandard: 'ua-1' });
    return archival ? alsoUniversal(compiler.pdf(document, { pdfStandard: 'a-2a' })) : universal;
  } catch (unfit) {
    // Such as a letter for which there is no font: the document is given, the promise is not.
    console.error(String(unfit));
    return compiler.pdf(document);
  }
}
