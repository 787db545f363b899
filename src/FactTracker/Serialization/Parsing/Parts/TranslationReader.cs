using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads translations: an object of languages, each an object of members with their words.</summary>
internal static class TranslationReader
{
    public static ValueList<Translation> Read(ref JsonCursor reader, ReadContext context) =>
        NamedValues.Read(ref reader, context, context.Lists.Of<Translation>(), Language);

    private static Translation? Language(string language, ref JsonCursor reader, ReadContext context)
    {
        if (string.IsNullOrWhiteSpace(language))
        {
            context.Reject(ref reader, Rules.BadLanguageTag, "A translation has an empty language.", "Name the language as in BCP 47.");
            return null;
        }

        var members = NamedValues.Read(ref reader, context, context.Lists.Of<TranslatedMember>(), Member);
        return context.IsRejected && members.IsEmpty ? null : new Translation(new LanguageTag(language), members);
    }

    private static TranslatedMember? Member(string name, ref JsonCursor reader, ReadContext context) =>
        Strings.Text(ref reader, context) is { } words ? new TranslatedMember(name, words) : null;
}
