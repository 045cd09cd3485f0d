import type { AscProjection } from "@/lib/rating/asc/projection";
import type { AscInput } from "@/lib/rating/asc/schema";
import { decimal } from "@/lib/units/decimal";
import { apartQuestion, asQuestion, type Question, shortQuestion } from "./questions";
import { sheets } from "./sheets";
import type { Stated } from "./stated";

type Asked = {
  kind: "FEE" | "STOP_LOSS";
  input: AscInput;
  projection: AscProjection;
  stated: Stated;
  currentRate: string;
};

/** The gates a fee's or stop-loss sheet trips, what its data lack, and where underwriting’s figures are not the engine’s. */
export function ascQuestions({ kind, input, projection, stated, currentRate }: Asked): Question[] {
  const { currentFee, experience } = input;
  const isOtherFee = kind === "FEE" && currentFee && !currentFee.eq(decimal(currentRate));
  return [
    ...projection.gates.filter(({ tripped }) => tripped).map(asQuestion),
    ...(experience?.months.lt(12) ? [shortQuestion] : []),
    ...(isOtherFee
      ? [
          {
            id: "CURRENT_PREMIUM",
            label: `Fee today ${currentFee}, the line’s is ${decimal(currentRate).toFixed(2)}`,
            ask: "Say which one the change counts from.",
          },
        ]
      : []),
    ...apartQuestion(sheets[kind], projection.lines, stated),
  ];
}
