using System.Text.Json;

namespace FactTracker.Json;

/// <summary>Goes through the first tokens of a text until they tell what is asked.</summary>
/// <param name="reader">The reader, in front of the first token; the text may end in the middle of anything.</param>
internal delegate bool JsonQuestion(ref Utf8JsonReader reader);
