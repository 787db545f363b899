namespace FactTracker;

/// <summary>The texts of a record in another language. A translation asserts nothing by itself.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Language">The language of the translation.</param>
/// <param name="Members">The translated members, each with its words.</param>
/// <example><code>new Translation("de", [new TranslatedMember("title", "Wer wen braucht")])</code></example>
public sealed partial record Translation(LanguageTag Language, ValueList<TranslatedMember> Members);
