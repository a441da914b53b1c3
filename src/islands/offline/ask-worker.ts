import type { Answered, Asked } from '../../core/offline/talk.ts';

/** Asks a worker, and hears what it answers until it is done or has failed; nothing is heard of one that has gone. */
export function askWorker(
  worker: ServiceWorker,
  asked: Asked,
  hear: (answer: Answered) => void = () => undefined,
): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<Answered>) => hear(data);
  worker.postMessage(asked, [port2]);
}
