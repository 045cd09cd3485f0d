import "server-only";
import { Circle, Line, Polyline, Rect, StyleSheet, Svg, Text, View } from "@react-pdf/renderer";
import type { BoardPack, PackBar, PackLine, PackPanel, PackRow } from "@/lib/insights/pack";
import { sheetPdf } from "./pdf-sheet";
import { ink } from "./pdf-type";

const inks = { total: "#4a5fc1", up: "#2f8f5b", down: "#c2483d" };
const wide = 130;
const chart = { wide: 250, high: 62 };

const look = StyleSheet.create({
  title: { fontSize: 18, fontWeight: 600, marginBottom: 4 },
  line: { color: ink.quiet, fontSize: 9 },
  panel: { marginTop: 16 },
  heading: { fontSize: 11, fontWeight: 600, marginBottom: 3 },
  charts: { flexDirection: "row", gap: 40, marginBottom: 6 },
  chart: { width: chart.wide + 60 },
  tiny: { fontSize: 7, color: ink.quiet },
  ends: { flexDirection: "row", justifyContent: "space-between", width: chart.wide },
  row: {
    fontSize: 8.5,
    flexDirection: "row",
    alignItems: "center",
    borderBottomWidth: 0.5,
    borderBottomColor: ink.line,
    minHeight: 15,
  },
  head: { color: ink.quiet, fontSize: 7.5 },
  name: { width: 176, paddingRight: 6 },
  bar: { width: wide + 10 },
  figure: { width: 66, textAlign: "right", fontWeight: 600 },
  plan: { width: 60, textAlign: "right", color: ink.quiet },
  made: { flexGrow: 1, flexShrink: 1, flexBasis: 0, paddingLeft: 14, fontSize: 7.5, color: ink.quiet },
});

/** Insights as a PDF. */
export const packPdfOf = ({ title, lines, panels, notes, on }: BoardPack) =>
  sheetPdf({
    title,
    foot: lines[0] ?? title,
    on,
    notes,
    children: (
      <>
        <Text style={look.title}>{title}</Text>
        {lines.map((line) => (
          <Text key={line} style={look.line}>
            {line}
          </Text>
        ))}
        {panels.map((panel) => (
          <Panel key={panel.title} {...panel} />
        ))}
      </>
    ),
  });

function Panel({ title, lines, rows }: PackPanel) {
  const [first, ...rest] = rows;
  return (
    <View style={look.panel}>
      <View wrap={false}>
        <Text style={look.heading}>{title}</Text>
        {lines.length > 0 && (
          <View style={look.charts}>
            {lines.map((line) => (
              <Chart key={line.name} {...line} />
            ))}
          </View>
        )}
        <View style={[look.row, look.head]}>
          <Text style={look.name}>Figure</Text>
          <Text style={look.bar} />
          <Text style={[look.figure, look.head]}>Value</Text>
          <Text style={look.plan}>Plan</Text>
          <Text style={look.made}>Made of</Text>
        </View>
        {first && <Row {...first} />}
      </View>
      {rest.map((row) => (
        <Row key={row.name} {...row} />
      ))}
    </View>
  );
}

/** A line over time between its lowest and its highest, what is asked of it as a broken line; its figures stand in the rows. */
function Chart({ name, points, first, last, low, high, asked }: PackLine) {
  const at = (x: number, y: number): [number, number] => [3 + x * (chart.wide - 6), 3 + (1 - y) * (chart.high - 6)];
  const [endX, endY] = at(1, points.at(-1)?.y ?? 0);
  const level = asked && at(0, asked.y)[1];
  return (
    <View style={look.chart}>
      <Text style={look.tiny}>{asked ? `${name}, plan ${asked.text} as a broken line` : name}</Text>
      <View style={{ flexDirection: "row" }}>
        <Svg width={chart.wide} height={chart.high} viewBox={`0 0 ${chart.wide} ${chart.high}`}>
          <Rect x={0} y={0} width={chart.wide} height={chart.high} fill={ink.fill} />
          {level !== null && (
            <Line
              x1={0}
              y1={level}
              x2={chart.wide}
              y2={level}
              stroke={ink.quiet}
              strokeWidth={0.75}
              strokeDasharray="3 2"
            />
          )}
          <Polyline
            points={points
              .map(({ x, y }) =>
                at(x, y)
                  .map((part) => part.toFixed(2))
                  .join(","),
              )
              .join(" ")}
            stroke={inks.total}
            strokeWidth={1.25}
            fill="none"
          />
          <Circle cx={endX} cy={endY} r={2} fill={inks.total} />
        </Svg>
        <View style={{ justifyContent: "space-between", paddingLeft: 4 }}>
          <Text style={look.tiny}>{high}</Text>
          <Text style={look.tiny}>{low}</Text>
        </View>
      </View>
      <View style={look.ends}>
        <Text style={look.tiny}>{first}</Text>
        <Text style={look.tiny}>{last}</Text>
      </View>
    </View>
  );
}

const Row = ({ name, value, plan, above, below, bar }: PackRow) => (
  <View style={look.row} wrap={false}>
    <Text style={look.name}>{name}</Text>
    <View style={look.bar}>{bar && <Bar {...bar} />}</View>
    <Text style={look.figure}>{value}</Text>
    <Text style={look.plan}>{plan}</Text>
    <Text style={look.made}>{below ? `${above} ÷ ${below}` : above}</Text>
  </View>
);

function Bar({ from, to, is }: PackBar) {
  const [left, right] = [Math.min(from, to) * wide, Math.max(from, to) * wide];
  return (
    <Svg width={wide} height={8} viewBox={`0 0 ${wide} 8`}>
      <Rect x={0} y={0} width={wide} height={8} fill={ink.fill} />
      <Rect x={left} y={1} width={Math.max(right - left, 0.75)} height={6} fill={inks[is]} />
    </Svg>
  );
}
