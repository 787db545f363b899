using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads quotes.</summary>
internal static class QuoteReader
{
    private static readonly MemberTable Members = new("exact", "prefix", "suffix", "language");

    public static Quote? Read(ref JsonCursor reader, ReadContext context)
    {
        if (!context.EnterObject(ref reader, "an object with \"exact\"")) return null;
        string? exact = null, prefix = null, suffix = null;
        LanguageTag? language = null;
        var members = new ObjectReader(Members, ref reader);
        while (members.Next(ref reader, context))
        {
            switch (members.Current)
            {
                case 0: exact = Strings.Text(ref reader, context); break;
                case 1: prefix = Strings.Text(ref reader, context); break;
                case 2: suffix = Strings.Text(ref reader, context); break;
                default: language = Scalars.Language(ref reader, context); break;
            }
        }

        if (exact is not null)
            return new Quote(exact) { Prefix = prefix, Suffix = suffix, Language = language, Extensions = members.Extensions };
        members.Miss(context, "exact", "A quote");
        return null;
    }
}
