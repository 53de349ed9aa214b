// One count a process, whichever of Next's bundles asks.
const store = globalThis as typeof globalThis & { hustingsActions?: Map<string, number> };
store.hustingsActions ??= new Map();
const actions = store.hustingsActions;

export function countAction(action: string, outcome: string): void {
  const labels = `action="${action}",outcome="${outcome}"`;
  actions.set(labels, (actions.get(labels) ?? 0) + 1);
}

export interface Metric {
  name: string;
  help: string;
  type: "gauge" | "counter";
  /** Labels, as in `status="queued"`; an empty text for none. */
  values: ReadonlyMap<string, number>;
}

export function processMetrics(): Metric[] {
  const one = (value: number) => new Map([["", value]]);
  return [
    {
      name: "hustings_actions_total",
      help: "Actions of this process by outcome",
      type: "counter",
      values: actions,
    },
    {
      name: "process_resident_memory_bytes",
      help: "Resident memory",
      type: "gauge",
      values: one(process.memoryUsage().rss),
    },
    {
      name: "process_uptime_seconds",
      help: "Seconds since the process started",
      type: "gauge",
      values: one(process.uptime()),
    },
  ];
}

/** The text format of Prometheus, which OpenTelemetry collectors read. */
export function writeMetrics(metrics: readonly Metric[]): string {
  return metrics
    .map(({ name, help, type, values }) => {
      const lines = [...values].map(([labels, value]) => `${name}${labels && `{${labels}}`} ${value}`);
      return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines, ""].join("\n");
    })
    .join("");
}
