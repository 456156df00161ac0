import { Embeddings, type EmbeddingsInterface } from "@langchain/core/embeddings";
import type { CircuitBreaker } from "./circuit-breaker.ts";
import { modelError, toModelError } from "./to-model-error.ts";

export interface RemoteEmbeddingsOptions {
  /** Any of LangChain's; patient, for an index is being built. */
  readonly forDocuments: EmbeddingsInterface;
  /** The same model, asked while a reader waits. */
  readonly forQueries: EmbeddingsInterface;
  readonly dimensions: number;
  readonly breaker: CircuitBreaker;
}

/**
 * A provider's embeddings, checked and brought to length 1, so that the inner product is the cosine.
 * Both methods reject with a `ModelError` and nothing else.
 */
export class RemoteEmbeddings extends Embeddings {
  readonly #options: RemoteEmbeddingsOptions;

  constructor(options: RemoteEmbeddingsOptions) {
    super({});
    this.#options = options;
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    const { forDocuments, dimensions } = this.#options;
    const vectors = await forDocuments.embedDocuments(texts).catch(fail);
    if (vectors.length !== texts.length) throw modelError("bad-response");
    return vectors.map((vector) => toUnit(vector, dimensions));
  }

  override async embedQuery(text: string): Promise<number[]> {
    const { forQueries, dimensions, breaker } = this.#options;
    breaker.enter();
    try {
      const vector = toUnit(await forQueries.embedQuery(text).catch(fail), dimensions);
      breaker.succeeded();
      return vector;
    } catch (error) {
      breaker.failed(error);
      throw error;
    }
  }
}

/** A vector of length 1, where it has as many finite numbers as it should and is not 0. */
function toUnit(vector: readonly number[], dimensions: number): number[] {
  const length = Math.sqrt(vector.reduce((sum, component) => sum + component * component, 0));
  if (vector.length !== dimensions || !Number.isFinite(length) || length === 0) throw modelError("bad-response");
  return vector.map((component) => component / length);
}

function fail(error: unknown): never {
  throw toModelError(error);
}
