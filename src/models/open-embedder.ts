import type { Embedder } from "../indexing/embedder.ts";
import { type CircuitBreakerOptions, createCircuitBreaker, THREE_STRIKES } from "./circuit-breaker.ts";
import { NO_KEY } from "./no-key.ts";
import { RemoteEmbeddings } from "./remote-embeddings.ts";
import { modelError, toModelError } from "./to-model-error.ts";

export interface EmbedderOptions {
  /** Of an OpenAI-compatible API, with its `/v1`. */
  readonly baseUrl: string;
  readonly model: string;
  /** Empty for a server that wants none. */
  readonly apiKey: string;
  /** Asked of the provider; null: as many as it gives, which one request at the start finds out. */
  readonly dimensions: number | null;
  readonly onChange: CircuitBreakerOptions["onChange"];
}

const DOCUMENTS = { timeout: 60_000, maxRetries: 4 };
/** A reader waits: without a vector the words alone find passages, at once. */
const QUERY = { timeout: 3_000, maxRetries: 0 };

/**
 * The embedder at an OpenAI-compatible address.
 *
 * @throws ModelError where the number of dimensions has to be asked and the provider does not say.
 */
export async function openEmbedder(options: EmbedderOptions): Promise<Embedder> {
  const { baseUrl, model, apiKey, onChange } = options;
  const { OpenAIEmbeddings } = await import("@langchain/openai");
  const open = ({ timeout, maxRetries }: typeof DOCUMENTS) =>
    new OpenAIEmbeddings({
      model,
      apiKey: apiKey === "" ? NO_KEY : apiKey,
      // Some servers ignore the other format and give nothing.
      encodingFormat: "float",
      stripNewLines: false,
      ...(options.dimensions === null ? {} : { dimensions: options.dimensions }),
      timeout,
      maxRetries,
      configuration: { baseURL: baseUrl },
    });
  const forDocuments = open(DOCUMENTS);
  const dimensions = options.dimensions ?? (await countDimensions(forDocuments));
  const { host, pathname } = new URL(baseUrl);
  return {
    id: `openai-compatible ${host}${pathname} ${model} ${dimensions}`,
    dimensions,
    graphUpTo: Number.POSITIVE_INFINITY,
    open: () => ({
      embeddings: new RemoteEmbeddings({
        forDocuments,
        forQueries: open(QUERY),
        dimensions,
        breaker: createCircuitBreaker({ ...THREE_STRIKES, onChange }),
      }),
      state: null,
    }),
  };
}

async function countDimensions(embeddings: { embedQuery(text: string): Promise<number[]> }): Promise<number> {
  const vector = await embeddings.embedQuery("1").catch((error: unknown) => {
    throw toModelError(error);
  });
  if (vector.length === 0) throw modelError("bad-response");
  return vector.length;
}
