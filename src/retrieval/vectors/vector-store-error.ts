/** Why a vector store could not be filled, asked, saved or opened. */
export type VectorStoreFault = "bad-vector" | "bad-file";

/** A vector store refused what it was given, before anything reached native code. */
export class VectorStoreError extends Error {
  override readonly name = "VectorStoreError";
  readonly fault: VectorStoreFault;

  constructor(fault: VectorStoreFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
