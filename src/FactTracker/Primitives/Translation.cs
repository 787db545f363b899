namespace FactTracker;

/// <summary>The words of a record in another language; they assert nothing of their own.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Language">The language translated into.</param>
/// <param name="Members">The translated members, each with its words.</param>
/// <example><code>new Translation("de", [new TranslatedMember("title", "Wer wen braucht")])</code></example>
public sealed record Translation(LanguageTag Language, ValueList<TranslatedMember> Members);
