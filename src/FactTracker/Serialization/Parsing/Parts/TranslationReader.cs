using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads translations: an object with one object per language, which maps members to their translated words.</summary>
internal static class TranslationReader
{
    public static ValueList<Translation> Read(ref JsonCursor reader, ReadContext context) =>
        NamedValues.Read(ref reader, context, context.Lists.Of<Translation>(), Language);

    /// <summary>Reads the translation into one language.</summary>
    public static Translation? Language(string language, ref JsonCursor reader, ReadContext context)
    {
        if (string.IsNullOrWhiteSpace(language))
        {
            context.Reject(
                ref reader,
                Rules.BadLanguageTag,
                "A translation has an empty language tag.",
                "Write a BCP 47 tag, such as en, en-GB or zh-Hant.");
            return null;
        }

        var members = NamedValues.Read(ref reader, context, context.Lists.Of<TranslatedMember>(), Member);
        return context.IsRejected && members.IsEmpty ? null : new Translation(new LanguageTag(language), members);
    }

    /// <summary>Reads the translation of one member.</summary>
    public static TranslatedMember? Member(string name, ref JsonCursor reader, ReadContext context) =>
        Strings.Text(ref reader, context) is { } words ? new TranslatedMember(name, words) : null;
}
