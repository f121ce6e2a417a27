// A drawing comes in as JSON with its SVG, a PNG or PDF goes out; what went wrong is said on the error stream.
import { buffer } from 'node:stream/consumers';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Resvg } from '@resvg/resvg-js';
import { faces, here } from './faces.mjs';

const twice = 2;
const largest = 16000;
const text = (await buffer(process.stdin)).toString('utf8');
const picture = JSON.parse(text);
process.stdout.write(picture.format === 'png' ? png() : pdf());

function png() {
  const zoom = Math.min(twice, largest / Math.max(picture.width, picture.height));
  return new Resvg(picture.svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles: faces, loadSystemFonts: false, defaultFontFamily: 'Noto Serif' },
  }).render().asPng();
}

function pdf() {
  const compiler = NodeCompiler.create({ workspace: here, fontArgs: [{ fontPaths: faces }] });
  const set = compiler.compile({ mainFilePath: join(here, 'picture.typ'), inputs: { picture: text } });
  if (set.hasError() || !set.result) {
    set.printErrors();
    process.exit(1);
  }
  return compiler.pdf(set.result, { pdfStandard: 'ua-1' });
}
