import { fileURLToPath } from "node:url";

/** The weights that drawings use; the package's fonts have Polish, Cyrillic and Kazakh letters. */
const FONTS = [
  import.meta.resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf"),
  import.meta.resolve("@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf"),
];

/** Draws an SVG whose text is in Noto Sans; the picture is so many pixels wide. */
export async function renderPng(svg: string, width: number): Promise<Uint8Array> {
  // Loaded when it is first needed: most runs draw nothing.
  const { Resvg } = await import("@resvg/resvg-js");
  const fontFiles = FONTS.map((font) => fileURLToPath(font));
  const drawing = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Noto Sans" },
  });
  return drawing.render().asPng();
}
