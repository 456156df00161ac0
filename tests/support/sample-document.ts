import { attachTranslation } from "../../src/knowledge/attach-translation.ts";
import { parseSource } from "../../src/knowledge/parse-source.ts";
import type { SourceDocument } from "../../src/knowledge/source-document.ts";

const POLISH = `---
title: Kazachstan i Unia
language: pl
url: https://example.org/relations
author: A. Author
publisher: The Review
published: 2025-04-30
rights: the publisher's
---

Szczyt odbył się w Samarkandzie.

Handel wzrósł o 18 procent.

Kallas udała się do Astany. Spotkała się tam z prezydentem. Rozmawiali długo.

Geolodzy ogłosili odkrycie.
`;
const ENGLISH = `---
title: Kazakhstan and the Union
language: en
---

The summit was held in Samarkand.

Trade grew by 18 percent.

Kallas travelled to Astana. There she met the president. They talked for long.

Geologists announced a discovery.
`;

/** A document of four paragraphs with a translation; another text in place of a sentence makes it a later version. */
export function sampleDocument(change: (polish: string) => string = (polish) => polish): SourceDocument {
  const original = parseSource("relations.md", change(POLISH));
  const translation = attachTranslation(original, parseSource("relations.en.md", ENGLISH), "en");
  return { ...original, id: "relations", translations: [translation] };
}
