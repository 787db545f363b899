using System.Text.Json;

namespace FactTracker.Json;

/// <summary>Reads the first tokens of a text until they answer a question, such as whether the text is in a certain format.</summary>
/// <param name="reader">The reader, before the first token. The text may end anywhere.</param>
internal delegate bool JsonQuestion(ref Utf8JsonReader reader);
