/** What we read of a chat completion, whole or chunk by chunk. */
export type CompletionPart = {
  text: string;
  /** Reasoning is never shown; it only proves that the model is alive. */
  isThinking: boolean;
  finishReason: string | null;
  usage: { inputTokens: number; outputTokens: number } | null;
};

type Fields = Record<string, unknown>;

/**
 * Reads one chunk of a stream (`delta`) or a completion given whole (`message`). `"garbage"` when it is neither,
 * `"error"` when the endpoint reports a failure inside a stream that began well. By hand instead of by schema:
 * every token passes here.
 */
export function readCompletionPart(json: string): CompletionPart | "garbage" | "error" {
  const parsed = parse(json);
  if (parsed === null) return "garbage";
  if (isFields(parsed.error)) return "error";
  const choices = parsed.choices;
  if (!Array.isArray(choices)) return "garbage";
  const choice: unknown = choices[0];
  const said = isFields(choice) ? (choice.delta ?? choice.message) : undefined;
  const fields = isFields(said) ? said : {};
  return {
    text: typeof fields.content === "string" ? fields.content : "",
    isThinking: isText(fields.reasoning_content) || isText(fields.reasoning),
    finishReason: isFields(choice) && isText(choice.finish_reason) ? choice.finish_reason : null,
    usage: readUsage(parsed.usage),
  };
}

function readUsage(usage: unknown): CompletionPart["usage"] {
  if (!isFields(usage)) return null;
  const { prompt_tokens: inputTokens, completion_tokens: outputTokens } = usage;
  return typeof inputTokens === "number" && typeof outputTokens === "number"
    ? { inputTokens, outputTokens }
    : null;
}

function parse(json: string): Fields | null {
  try {
    const value: unknown = JSON.parse(json);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
