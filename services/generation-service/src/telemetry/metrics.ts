import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { PipelineMetrics } from '../pipeline/run-context.ts';

export interface HttpMetrics {
  requestEnded(method: string, route: string, status: number, seconds: number): void;
  /** The Prometheus text and its content type. */
  render(): Promise<{ text: string; contentType: string }>;
}

export interface Gauges {
  queue(): Promise<{ waiting: number; active: number; failed: number } | null>;
  followers(): number;
  pool(): { total: number; idle: number; waiting: number } | null;
}

export interface Metrics extends HttpMetrics {
  readonly pipeline: PipelineMetrics;
}

/** The service's metrics. Labels are routes, statuses and providers; never ids, titles or keys. */
export function makeMetrics(gauges: Gauges): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];

  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to the end of its answer',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60],
    registers,
  });
  const ended = new Counter({
    name: 'generations_ended_total',
    help: 'Generations that this process brought to their end',
    labelNames: ['status'] as const,
    registers,
  });
  const duration = new Histogram({
    name: 'generation_duration_seconds',
    help: 'Time of the run that ended a generation',
    labelNames: ['status'] as const,
    buckets: [0.1, 0.5, 1, 5, 10, 30, 60, 120, 300, 600, 1800, 3600],
    registers,
  });
  const scores = new Histogram({
    name: 'generation_length_score',
    help: 'Length score S_l of completed generations, 0 to 100',
    buckets: [50, 80, 90, 95, 98, 99, 100],
    registers,
  });
  const scenes = new Histogram({
    name: 'scene_duration_seconds',
    help: 'Time to write a scene',
    labelNames: ['provider'] as const,
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 60, 120, 300],
    registers,
  });
  const words = new Counter({
    name: 'words_written_total',
    help: 'Words of finished scenes',
    labelNames: ['provider'] as const,
    registers,
  });
  new Gauge({
    name: 'queue_jobs',
    help: 'Jobs in the queue',
    labelNames: ['state'] as const,
    registers,
    async collect() {
      const depths = await gauges.queue().catch(() => null);
      if (depths === null) this.reset();
      else for (const [state, count] of Object.entries(depths)) this.set({ state }, count);
    },
  });
  new Gauge({
    name: 'event_followers',
    help: 'Event streams that are open',
    registers,
    collect() {
      this.set(gauges.followers());
    },
  });
  new Gauge({
    name: 'database_connections',
    help: 'Connections of the pool',
    labelNames: ['state'] as const,
    registers,
    collect() {
      for (const [state, count] of Object.entries(gauges.pool() ?? {})) this.set({ state }, count);
    },
  });

  return {
    requestEnded(method, route, status, seconds) {
      requests.observe({ method, route, status: String(status) }, seconds);
    },
    async render() {
      return { text: await registry.metrics(), contentType: registry.contentType };
    },
    pipeline: {
      sceneWritten(provider, seconds, count) {
        scenes.observe({ provider }, seconds);
        words.inc({ provider }, count);
      },
      generationEnded(status, seconds, score) {
        ended.inc({ status });
        duration.observe({ status }, seconds);
        if (score !== null) scores.observe(score);
      },
    },
  };
}
