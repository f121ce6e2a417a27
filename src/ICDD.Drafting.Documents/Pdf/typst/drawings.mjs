// A drawing with its SVG is set as PNG or PDF.
import { Resvg } from '@resvg/resvg-js';
import { compiled } from './documents.mjs';
import { faces } from './faces.mjs';

const twice = 2;
const largest = 16000;

// Those of East Asia are fifty megabytes, read anew for each drawing.
const eastern = /[\u1100-\u11ff\u2e80-\uffef]|[\u{20000}-\u{3ffff}]/u;
const easternFace = /(?:NotoSerifJP|NotoSerifSC|NanumMyeongjo)_/;
const facesOf = svg => eastern.test(svg) ? faces : faces.filter(face => !easternFace.test(face));

export function setDrawing(compiler, text) {
  const picture = JSON.parse(text);
  return picture.format === 'png'
    ? png(picture)
    : compiler().pdf(compiled(compiler(), 'picture.typ', { picture: text }), { pdfStandard: 'ua-1' });
}

function png(picture) {
  const zoom = Math.min(twice, largest / Math.max(picture.width, picture.height));
  return new Resvg(picture.svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles: facesOf(picture.svg), loadSystemFonts: false, defaultFontFamily: 'Noto Serif' },
  }).render().asPng();
}
