import { context, metrics, trace } from "@opentelemetry/api"
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
  type Histogram,
} from "@opentelemetry/sdk-metrics"
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base"

/** One number of a metric, with what it is about. */
export interface Point {
  attributes: Record<string, unknown>
  value: number | Histogram
}

/** What a shop's monitoring would see. */
export interface Monitor {
  /** Collects everything now, as a scrape does. */
  collect: () => Promise<Map<string, Point[]>>
  spans: InMemorySpanExporter
  stop: () => Promise<void>
}

/** Registers a provider of metrics and traces, as a shop's `instrumentation.ts` does. */
export function startMonitor(): Monitor {
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 })
  const meters = new MeterProvider({ readers: [reader] })
  const spans = new InMemorySpanExporter()
  const tracers = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] })
  metrics.setGlobalMeterProvider(meters)
  trace.setGlobalTracerProvider(tracers)

  return {
    spans,
    async collect() {
      exporter.reset()
      await reader.forceFlush()
      const found = exporter
        .getMetrics()
        .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics))
      return new Map(
        found.map(({ descriptor, dataPoints }) => [descriptor.name, dataPoints as Point[]])
      )
    },
    async stop() {
      metrics.disable()
      trace.disable()
      context.disable()
      await Promise.all([meters.shutdown(), tracers.shutdown()])
    },
  }
}
