import { LANGUAGES } from "../../../src/text/language.ts";
import type { ReportTable } from "../check-report.ts";
import type { CheckName, JudgedRow } from "./judged-row.ts";

const COMPARED: readonly CheckName[] = ["gate", "citation in range", "fuzzy match"];

/** What each check lets through, a row a kind of claim. */
export function gateTable(judged: readonly JudgedRow[]): ReportTable {
  const rows = kindsOf(judged).map((kind) => {
    const of = judged.filter(({ row }) => row.kind === kind);
    return [...head(of, kind), `${of.length}`, ...COMPARED.map((check) => passedShare(of, check))];
  });
  return {
    title: "Claims let through, %",
    rows: [["claims", "made", "of", ...COMPARED], ...rows],
    note: "Of true claims all should pass, of false ones none. The same claims for each check: “citation in range” is that the cited passage exists, “fuzzy match” that 35 % of the sentence’s words stand in it.",
  };
}

/** What the gate lets through in each language. */
export function languageTable(judged: readonly JudgedRow[]): ReportTable {
  const rows = kindsOf(judged).map((kind) => {
    const of = judged.filter(({ row }) => row.kind === kind);
    const cells = LANGUAGES.map((language) => {
      const inIt = of.filter(({ row }) => row.language === language);
      return inIt.length === 0 ? "–" : `${passedShare(inIt, "gate")} (${inIt.length})`;
    });
    return [...head(of, kind), ...cells];
  });
  return {
    title: "Let through by the gate in each language, % (of)",
    rows: [["claims", "made", ...LANGUAGES], ...rows],
  };
}

function head(of: readonly JudgedRow[], kind: string): string[] {
  return [of[0]?.row.isTrue === true ? "true" : "false", kind];
}

function kindsOf(judged: readonly JudgedRow[]): string[] {
  return [...new Set(judged.map(({ row }) => row.kind))];
}

function passedShare(of: readonly JudgedRow[], check: CheckName): string {
  return ((100 * of.filter(({ faults }) => faults[check] === null).length) / of.length).toFixed(1);
}
